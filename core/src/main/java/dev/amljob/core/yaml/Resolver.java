// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.yaml.YamlScalar.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * Types plain scalars as PyYAML's {@code safe_load} does, by the rules of YAML 1.1: its regular
 * expressions, written out, because a plain text that is only text should cost nothing.
 */
final class Resolver {
  private static final Resolved NULL = new Resolved(ScalarType.NULL, null);
  private static final Resolved TRUE = new Resolved(ScalarType.BOOLEAN, true);
  private static final Resolved FALSE = new Resolved(ScalarType.BOOLEAN, false);
  private static final Resolved MERGE = new Resolved(ScalarType.MERGE, null);

  private Resolver() {}

  /** Returns what a plain scalar without a tag is. */
  static Resolved resolve(String text) {
    if (text.isEmpty()) {
      return NULL;
    }
    char first = text.charAt(0);
    if (Chars.isDigit(first) || first == '-' || first == '+' || first == '.') {
      return number(text);
    }
    return switch (first) {
      case '~', 'n', 'N', 'y', 'Y', 't', 'T', 'f', 'F', 'o', 'O' -> word(text);
      case '<' -> text.equals("<<") ? MERGE : text(text);
      // The type `value` of YAML 1.1, which PyYAML knows and cannot construct.
      case '=' -> text.equals("=") ? unloadable() : text(text);
      default -> text(text);
    };
  }

  /**
   * Returns what a scalar with a standard tag is, such as {@code !!int}.
   *
   * @param name the tag's name after {@code tag:yaml.org,2002:}
   */
  static Resolved construct(String name, String text) {
    @Nullable Object value =
        switch (name) {
          case "str" -> text;
          case "bool" -> word(text).value() instanceof Boolean truth ? truth : null;
          case "int" -> Numbers.integer(text.strip());
          case "float" -> Numbers.floating(text);
          case "timestamp" -> Timestamps.parse(text);
          case "binary" -> Binary.decode(text);
          default -> null;
        };
    if (name.equals("null")) {
      return NULL;
    } else if (name.equals("merge")) {
      return MERGE;
    }
    return value == null ? unloadable() : new Resolved(type(name), value);
  }

  private static ScalarType type(String name) {
    return switch (name) {
      case "bool" -> ScalarType.BOOLEAN;
      case "int" -> ScalarType.INTEGER;
      case "float" -> ScalarType.FLOAT;
      case "timestamp" -> ScalarType.TIMESTAMP;
      case "binary" -> ScalarType.BINARY;
      default -> ScalarType.STRING;
    };
  }

  static Resolved text(String text) {
    return new Resolved(ScalarType.STRING, text);
  }

  private static Resolved unloadable() {
    return new Resolved(ScalarType.UNLOADABLE, null);
  }

  /** Words count in three casings only: {@code true}, {@code True} and {@code TRUE}. */
  private static Resolved word(String text) {
    return switch (text) {
      case "~", "null", "Null", "NULL" -> NULL;
      case "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON" -> TRUE;
      case "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF" -> FALSE;
      default -> text(text);
    };
  }

  private static Resolved number(String text) {
    if (Numbers.isFloat(text)) {
      return of(ScalarType.FLOAT, Numbers.floating(text));
    }
    if (Numbers.isInteger(text)) {
      return of(ScalarType.INTEGER, Numbers.integer(text));
    }
    if (Timestamps.matches(text)) {
      return of(ScalarType.TIMESTAMP, Timestamps.parse(text));
    }
    return text(text);
  }

  private static Resolved of(ScalarType type, @Nullable Object value) {
    return value == null ? unloadable() : new Resolved(type, value);
  }
}
