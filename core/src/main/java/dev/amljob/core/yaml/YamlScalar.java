// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A single value: how it is written, what text that is, and what PyYAML's {@code safe_load} reads.
 */
public final class YamlScalar implements YamlNode {
  private final Span span;
  private final ScalarStyle style;
  private final String text;
  private final ScalarType type;
  private final @Nullable Object value;
  private final @Nullable String anchor;
  private final Origin origin;

  YamlScalar(
      Span span,
      ScalarStyle style,
      String text,
      Resolved resolved,
      @Nullable String anchor,
      Origin origin) {
    this.span = span;
    this.style = style;
    this.text = text;
    this.type = resolved.type();
    this.value = resolved.value();
    this.anchor = anchor;
    this.origin = origin;
  }

  /** What a resolver makes of a scalar's text. */
  record Resolved(ScalarType type, @Nullable Object value) {}

  /**
   * Where a scalar comes from.
   *
   * @param start its place in the parsed text
   * @param end its end there
   * @param style how it is written there, which may be in quotes that a patch put around it
   * @param indent the least indentation of a block scalar
   */
  record Origin(ParsedText parsed, int start, int end, ScalarStyle style, int indent) {
    /** Returns the origin of a value that stands nowhere. */
    static Origin nowhere() {
      return new Origin(new ParsedText("", List.of()), 0, 0, ScalarStyle.PLAIN, 0);
    }
  }

  @Override
  public Span span() {
    return span;
  }

  @Override
  public Optional<String> anchor() {
    return Optional.ofNullable(anchor);
  }

  /** Returns how it is written. */
  public ScalarStyle style() {
    return style;
  }

  /** Returns the decoded text: escapes, folding and indentation taken care of, types not. */
  public String text() {
    return text;
  }

  /** Returns what kind of value PyYAML reads. */
  public ScalarType type() {
    return type;
  }

  /**
   * Returns the value that PyYAML reads: {@code Boolean}, {@code BigInteger}, {@code Double},
   * {@code String}, {@code java.time.LocalDate}, {@code LocalDateTime} or {@code OffsetDateTime},
   * {@code byte[]}; empty for null and for what cannot be loaded.
   */
  public Optional<Object> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns what Python's {@code str} makes of the value, as the reference does where it wants a
   * string: {@code True}, {@code 8} for {@code 010}, {@code 1e-06}. What cannot be loaded stays as
   * it is written.
   */
  public String pythonText() {
    return switch (type) {
      case NULL -> "None";
      case BOOLEAN -> Boolean.TRUE.equals(value) ? "True" : "False";
      case FLOAT -> value instanceof Double number ? PythonFloat.text(number) : text;
      case INTEGER -> String.valueOf(value);
      case TIMESTAMP -> Timestamp.parse(text).map(Timestamp::pythonText).orElse(text);
      case BINARY -> value instanceof byte[] bytes ? PythonBytes.text(bytes) : text;
      case STRING, MERGE, UNLOADABLE -> text;
    };
  }

  /** Returns whether this is null: {@code null}, {@code ~} or nothing at all. */
  public boolean isNull() {
    return type == ScalarType.NULL;
  }

  /** Returns the map from {@link #text()} to the source, made anew at each call. */
  public ScalarMap map() {
    return ScalarMap.of(origin);
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
