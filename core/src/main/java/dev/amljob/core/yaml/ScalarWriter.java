// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes single values: plain where PyYAML then reads the same, else as a block or in quotes. */
final class ScalarWriter {
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  private final YamlWriter.Layout layout;
  private final int parentColumn;
  private final int column;

  /**
   * Makes a writer of one value.
   *
   * @param parentColumn the column of the mapping or list that it stands in
   * @param column the column at which it begins
   */
  ScalarWriter(YamlWriter.Layout layout, int parentColumn, int column) {
    this.layout = layout;
    this.parentColumn = parentColumn;
    this.column = column;
  }

  /** Returns a value as it stands behind a key; a block ends with a line break. */
  String value(YamlScalar scalar) {
    String text = scalar.text();
    if (scalar.type() != ScalarType.STRING) {
      return typed(scalar);
    }
    if (isBlock(text)) {
      return literal(text);
    }
    return isFolded(text) ? folded(text) : flow(scalar);
  }

  /** Returns a value on one line, as a key must be. */
  static String flow(YamlScalar scalar) {
    String text = scalar.text();
    if (scalar.type() != ScalarType.STRING) {
      return typed(scalar);
    }
    return isPlain(text) ? text : quoted(text);
  }

  /** Numbers and the like stay as they were written; only a tag can make them something else. */
  private static String typed(YamlScalar scalar) {
    String text = scalar.text();
    if (scalar.isNull()) {
      return Resolver.resolve(text).type() == ScalarType.NULL && !text.isEmpty() ? text : "null";
    }
    YamlScalar.Resolved plain = Resolver.resolve(text);
    boolean same = plain.type() == scalar.type() && scalar.value().equals(optional(plain.value()));
    return same || scalar.value().isEmpty() ? text : tag(scalar.type()) + " " + quoted(text);
  }

  private static Optional<Object> optional(@Nullable Object value) {
    return Optional.ofNullable(value);
  }

  private static String tag(ScalarType type) {
    return switch (type) {
      case BOOLEAN -> "!!bool";
      case INTEGER -> "!!int";
      case FLOAT -> "!!float";
      case BINARY -> "!!binary";
      case TIMESTAMP -> "!!timestamp";
      case NULL, STRING, MERGE, UNLOADABLE -> "!!str";
    };
  }

  /** Returns whether PyYAML reads a text without quotes as this text, after a key or as one. */
  static boolean isPlain(String text) {
    return !text.isEmpty()
        && Resolver.resolve(text).type() == ScalarType.STRING
        && startsPlain(text)
        && text.charAt(text.length() - 1) != ' '
        && text.charAt(text.length() - 1) != ':'
        && !text.contains(": ")
        && !text.contains(" #")
        && isPrintableLine(text);
  }

  private static boolean startsPlain(String text) {
    char first = text.charAt(0);
    if (first == ' ' || text.startsWith("---") || text.startsWith("...")) {
      return false;
    }
    boolean dashed = first == '-' && text.length() > 1 && text.charAt(1) != ' ';
    return dashed || INDICATORS.indexOf(first) < 0;
  }

  /** Returns whether all characters may stand as they are, without a tab or a line break. */
  private static boolean isPrintableLine(String text) {
    return text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && isPrintable(text);
  }

  /** Returns whether all characters may stand in a block: line feeds and tabs too. */
  private static boolean isPrintable(String text) {
    return text.codePoints().allMatch(ScalarWriter::isPrintable);
  }

  private static boolean isPrintable(int c) {
    return c == '\n'
        || c == '\t'
        || (c >= ' ' && c < 0x7F)
        || (c >= 0xA0
            && c != Chars.LINE_SEPARATOR
            && c != Chars.PARAGRAPH_SEPARATOR
            && c != Chars.BYTE_ORDER_MARK
            && !Character.isSurrogate((char) Math.min(c, Character.MAX_VALUE))
            && c != 0xFFFE
            && c != 0xFFFF);
  }

  private static String quoted(String text) {
    boolean awkward = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    return awkward && isPrintableLine(text)
        ? "'" + text.replace("'", "''") + "'"
        : doubleQuoted(text);
  }

  private static String doubleQuoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> quoted.append(escaped(c)));
    return quoted.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default -> isPrintable(c) ? Character.toString(c) : String.format(Locale.ROOT, escape(c), c);
    };
  }

  private static String escape(int c) {
    if (c < 0x100) {
      return "\\x%02X";
    }
    return c < 0x10000 ? "\\u%04X" : "\\U%08X";
  }

  private static boolean isBlock(String text) {
    return text.indexOf('\n') >= 0 && !text.isBlank() && isPrintable(text);
  }

  /** Writes a block that keeps each line, and just as many line breaks at its end. */
  private String literal(String text) {
    char first = text.charAt(0);
    StringBuilder block = new StringBuilder("|");
    if (first == ' ' || first == '\n') {
      block.append(layout.indent());
    }
    String body = text;
    if (!text.endsWith("\n")) {
      block.append('-');
    } else {
      block.append(text.endsWith("\n\n") ? "+" : "");
      body = text.substring(0, text.length() - 1);
    }
    return lines(block, List.of(body.split("\n", -1)));
  }

  private boolean isFolded(String text) {
    return layout.width() > 0
        && column + text.length() > layout.width()
        && text.indexOf('\n') < 0
        && !text.startsWith(" ")
        && !text.startsWith("\t")
        && foldPoint(text, 0, 1) > 0
        && isPrintable(text);
  }

  /** Breaks a long line at spaces that stand alone: reading puts a space in place of the break. */
  private String folded(String text) {
    int room = Math.max(1, layout.width() - parentColumn - layout.indent());
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (text.length() - start > room) {
      int space = foldPoint(text, start, room);
      if (space < 0) {
        break;
      }
      lines.add(text.substring(start, space));
      start = space + 1;
    }
    lines.add(text.substring(start));
    return lines(new StringBuilder(">-"), lines);
  }

  /** Returns the last place to fold within the room, else the first behind it, or -1. */
  private static int foldPoint(String text, int start, int room) {
    int last = -1;
    for (int i = start + 1; i < text.length() - 1; i++) {
      boolean alone =
          text.charAt(i) == ' ' && !isSpace(text.charAt(i - 1)) && !isSpace(text.charAt(i + 1));
      if (alone && (i - start <= room || last < 0)) {
        last = i;
      }
      if (last >= 0 && i - start >= room) {
        break;
      }
    }
    return last;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private String lines(StringBuilder block, List<String> lines) {
    String indent = " ".repeat(parentColumn + layout.indent());
    for (String line : lines) {
      block.append('\n').append(line.isEmpty() ? "" : indent).append(line);
    }
    return block.append('\n').toString();
  }
}
