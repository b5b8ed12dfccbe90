// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.yaml.YamlScalar.Resolved;

/** Types plain scalars as PyYAML's resolver for YAML 1.1 does, by their first character first. */
final class ScalarResolver {
  private static final Resolved NULL = new Resolved(ScalarType.NULL, null);
  private static final Resolved TRUE = new Resolved(ScalarType.BOOLEAN, true);
  private static final Resolved FALSE = new Resolved(ScalarType.BOOLEAN, false);
  private static final Resolved MERGE = new Resolved(ScalarType.MERGE, null);
  private static final Resolved UNLOADABLE = new Resolved(ScalarType.UNLOADABLE, null);

  private ScalarResolver() {}

  static Resolved string(String text) {
    return new Resolved(ScalarType.STRING, text);
  }

  static Resolved unloadable() {
    return UNLOADABLE;
  }

  static Resolved nothing() {
    return NULL;
  }

  static Resolved merge() {
    return MERGE;
  }

  /** Returns what a plain scalar is. */
  static Resolved plain(String text) {
    if (text.isEmpty()) {
      return NULL;
    }
    char first = text.charAt(0);
    if (Chars.isDigit(first) || first == '-' || first == '+' || first == '.') {
      return number(text);
    }
    if (text.length() > 5) {
      return string(text);
    }
    return switch (first) {
      case '~', 'n', 'N' -> isNull(text) ? NULL : bool(text);
      case 'y', 'Y', 't', 'T', 'f', 'F', 'o', 'O' -> bool(text);
      case '<' -> text.equals("<<") ? MERGE : string(text);
      case '=' -> text.length() == 1 ? UNLOADABLE : string(text);
      default -> string(text);
    };
  }

  private static boolean isNull(String text) {
    return switch (text) {
      case "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  private static Resolved bool(String text) {
    return switch (text) {
      case "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON" -> TRUE;
      case "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF" -> FALSE;
      default -> string(text);
    };
  }

  private static Resolved number(String text) {
    if (FloatReader.matches(text)) {
      return new Resolved(ScalarType.FLOAT, FloatReader.read(text));
    }
    if (IntegerReader.matches(text)) {
      return IntegerReader.read(text)
          .map(value -> new Resolved(ScalarType.INTEGER, value))
          .orElse(UNLOADABLE);
    }
    if (Timestamp.isImplicit(text)) {
      return Timestamp.parse(text)
          .map(time -> new Resolved(ScalarType.TIMESTAMP, time.value()))
          .orElse(UNLOADABLE);
    }
    return string(text);
  }

  /**
   * Returns what a scalar under one of the tags of YAML 1.1 is.
   *
   * @param tag the last part of {@code tag:yaml.org,2002:...}
   */
  static Resolved tagged(String tag, String text) {
    return switch (tag) {
      case "str" -> string(text);
      case "null" -> NULL;
      case "bool" -> taggedBool(text);
      case "int" ->
          IntegerReader.read(text)
              .map(value -> new Resolved(ScalarType.INTEGER, value))
              .orElse(UNLOADABLE);
      case "float" ->
          FloatReader.readLoosely(text)
              .map(value -> new Resolved(ScalarType.FLOAT, value))
              .orElse(UNLOADABLE);
      case "timestamp" ->
          Timestamp.parse(text)
              .map(time -> new Resolved(ScalarType.TIMESTAMP, time.value()))
              .orElse(UNLOADABLE);
      case "binary" ->
          Base64Text.decode(text)
              .map(bytes -> new Resolved(ScalarType.BINARY, bytes))
              .orElse(UNLOADABLE);
      default -> UNLOADABLE;
    };
  }

  private static Resolved taggedBool(String text) {
    Resolved lower = bool(text.toLowerCase(java.util.Locale.ROOT));
    return lower.type() == ScalarType.BOOLEAN ? lower : UNLOADABLE;
  }
}
