// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A single value: how it is written, what text that is, and what PyYAML's {@code safe_load} reads.
 */
public final class YamlScalar implements YamlNode {
  private final Written written;
  private final ScalarType type;
  private final @Nullable Object value;
  private final @Nullable String anchor;

  YamlScalar(Written written, Resolved resolved, @Nullable String anchor) {
    this.written = written;
    this.type = resolved.type();
    this.value = resolved.value();
    this.anchor = anchor;
  }

  /**
   * A scalar as it stands in the source.
   *
   * @param text the decoded text
   * @param minIndent for a block scalar, the least indentation that its lines may have
   */
  record Written(Span span, ScalarStyle style, String text, SourceChars source, int minIndent) {}

  /** What a resolver makes of a scalar's text. */
  record Resolved(ScalarType type, @Nullable Object value) {}

  @Override
  public Span span() {
    return written.span;
  }

  @Override
  public Optional<String> anchor() {
    return Optional.ofNullable(anchor);
  }

  /** Returns how it is written. */
  public ScalarStyle style() {
    return written.style;
  }

  /** Returns the decoded text: escapes, folding and indentation taken care of, types not. */
  public String text() {
    return written.text;
  }

  /** Returns what kind of value PyYAML reads. */
  public ScalarType type() {
    return type;
  }

  /**
   * Returns the value that PyYAML reads: {@code Boolean}, {@code BigInteger}, {@code Double},
   * {@code String}, {@code java.time.LocalDate}, {@code LocalDateTime} or {@link ZonedTime}, {@code
   * byte[]}; empty for null and for what cannot be loaded.
   */
  public Optional<Object> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns what Python's {@code str} makes of the value, as the reference sends it where a job
   * takes text: {@code True} for {@code on}, {@code 8} for {@code 010}.
   */
  public String pythonText() {
    boolean asWritten =
        type == ScalarType.STRING
            || (type == ScalarType.FLOAT && PythonText.isCanonical(written.text));
    return asWritten ? written.text : PythonText.of(value);
  }

  /** Returns whether this is null: {@code null}, {@code ~} or nothing at all. */
  public boolean isNull() {
    return type == ScalarType.NULL;
  }

  /** Returns the map from {@link #text()} to the source, made anew at each call. */
  public ScalarMap map() {
    return ScalarMap.of(written.source.chars(), written.span, written.style, written.minIndent);
  }

  @Override
  public YamlNode resolved() {
    return this;
  }

  @Override
  public String kindName() {
    return type.kindName();
  }
}
