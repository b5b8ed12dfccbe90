// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

/** Reads what stands in {@code $'...'}: text and escapes as in C. */
record AnsiQuotes(ShellCursor cursor) {
  private static final String LETTERS = "abeEfnrtv\\'\"?";
  private static final String MEANINGS = "\u0007\b\u001b\u001b\f\n\r\t\u000b\\'\"?";

  /** Reads a run of plain text, or one escape. */
  WordPart piece() {
    int start = cursor.offset();
    String text = cursor.peek() == '\\' ? escape() : run();
    return WordPart.of(WordPart.Kind.LITERAL, Quoting.ANSI_C, cursor.spanFrom(start), text);
  }

  private String run() {
    int start = cursor.offset();
    do {
      cursor.skip(1);
    } while (!cursor.atEnd()
        && cursor.peek() != '\''
        && cursor.peek() != '\\'
        && !cursor.atExpression());
    return cursor.textFrom(start);
  }

  private String escape() {
    int start = cursor.offset();
    cursor.skip(1);
    char letter = cursor.peek();
    int known = LETTERS.indexOf(letter);
    if (known >= 0) {
      cursor.skip(1);
      return MEANINGS.substring(known, known + 1);
    }
    return switch (letter) {
      case 'x' -> digits(1, 16, 2, start);
      case 'u' -> digits(1, 16, 4, start);
      case 'U' -> digits(1, 16, 8, start);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> digits(0, 8, 3, start);
      default -> cursor.textFrom(start);
    };
  }

  /** Reads digits behind a number of letters; without any, the escape is what is written. */
  private String digits(int letters, int radix, int most, int start) {
    cursor.skip(letters);
    int value = 0;
    int count = 0;
    while (count < most && Character.digit(cursor.peek(), radix) >= 0) {
      value = value * radix + Character.digit(cursor.peek(), radix);
      count++;
      cursor.skip(1);
    }
    // A NUL ends the text of a C program, so bash puts nothing there.
    if (count > 0 && value == 0) {
      return "";
    }
    boolean character = count > 0 && Character.isValidCodePoint(value);
    return character ? Character.toString(value) : cursor.textFrom(start);
  }
}
