// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, with the name under which people know it. Immutable, and safe to share
 * between threads.
 *
 * <p>The text is kept exactly as it was read: a byte order mark is its first character, and line
 * breaks are as written.
 */
public final class SourceFile {
  private final String name;
  private final String text;
  private final @Nullable EncodingFault encodingFault;
  private final LineIndex lines;

  private SourceFile(String name, String text, @Nullable EncodingFault encodingFault) {
    this.name = Objects.requireNonNull(name, "name");
    this.text = Objects.requireNonNull(text, "text");
    this.encodingFault = encodingFault;
    this.lines = new LineIndex(text);
  }

  /**
   * Returns a file of text that is already decoded.
   *
   * @param name a path as given by the user, with {@code /} between folders
   */
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text, null);
  }

  /**
   * Returns a file from its bytes, which are read as UTF-8 where they can be; see {@link
   * #encodingFault()}.
   */
  public static SourceFile decode(String name, byte[] bytes) {
    Decoded decoded = Decoded.of(bytes);
    return new SourceFile(name, decoded.text(), decoded.fault());
  }

  /** Returns the name, a path as the user wrote it. */
  public String name() {
    return name;
  }

  /** Returns the whole text. */
  public String text() {
    return text;
  }

  /**
   * Returns what was wrong with the bytes, when they were not UTF-8; the text is then a best guess.
   */
  public Optional<EncodingFault> encodingFault() {
    return Optional.ofNullable(encodingFault);
  }

  /** Returns the line index of the text. */
  public LineIndex lines() {
    return lines;
  }

  /** Returns the position of an offset. */
  public Position position(int offset) {
    return lines.position(offset);
  }

  /** Returns the text under a span. */
  public String text(Span span) {
    return span.of(text);
  }

  /** Returns a span of the whole text. */
  public Span span() {
    return new Span(0, text.length());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceFile file
        && name.equals(file.name)
        && text.equals(file.text)
        && Objects.equals(encodingFault, file.encodingFault);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text);
  }

  @Override
  public String toString() {
    return name;
  }
}
