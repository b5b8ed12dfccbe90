// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.math.BigDecimal;
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
  private final String source;

  YamlScalar(
      Span span,
      ScalarStyle style,
      String text,
      Resolved resolved,
      @Nullable String anchor,
      String source) {
    this.span = span;
    this.style = style;
    this.text = text;
    this.type = resolved.type();
    this.value = resolved.value();
    this.anchor = anchor;
    this.source = source;
  }

  /** What a resolver makes of a scalar's text. */
  record Resolved(ScalarType type, @Nullable Object value) {}

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
   * Returns the text that Python's {@code str} makes of the value; for what has none, the text as
   * written.
   */
  public String pythonText() {
    return switch (type) {
      case NULL -> "None";
      case BOOLEAN -> Boolean.TRUE.equals(value) ? "True" : "False";
      case INTEGER -> String.valueOf(value);
      case FLOAT -> pythonFloat(value instanceof Double number ? number : Double.NaN);
      case STRING, TIMESTAMP, BINARY, MERGE, UNLOADABLE -> text;
    };
  }

  private static String pythonFloat(double number) {
    if (!Double.isFinite(number)) {
      return Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
    }
    double size = Math.abs(number);
    BigDecimal digits = BigDecimal.valueOf(number).stripTrailingZeros();
    if (size == 0 || (size >= 1e-4 && size < 1e16)) {
      String plain = digits.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    int exponent = digits.precision() - digits.scale() - 1;
    String mantissa = digits.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    String power = Integer.toString(Math.abs(exponent));
    return mantissa + (exponent < 0 ? "e-" : "e+") + (power.length() < 2 ? "0" : "") + power;
  }

  /** Returns whether this is null: {@code null}, {@code ~} or nothing at all. */
  public boolean isNull() {
    return type == ScalarType.NULL;
  }

  /** Returns the map from {@link #text()} to the source, made anew at each call. */
  public ScalarMap map() {
    return ScalarMap.of(source, span, style);
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
