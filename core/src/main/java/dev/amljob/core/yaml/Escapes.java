// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

/** The escapes of double-quoted scalars. */
final class Escapes {
  private Escapes() {}

  /** Returns what a backslash and this character stand for, or -1 for nothing. */
  static int single(char c) {
    return switch (c) {
      case '0' -> 0;
      case 'a' -> 7;
      case 'b' -> 8;
      case 't', '\t' -> 9;
      case 'n' -> 10;
      case 'v' -> 11;
      case 'f' -> 12;
      case 'r' -> 13;
      case 'e' -> 27;
      case ' ', '"', '\\', '/' -> c;
      case 'N' -> Chars.NEXT_LINE;
      case '_' -> 0xA0;
      case 'L' -> Chars.LINE_SEPARATOR;
      case 'P' -> Chars.PARAGRAPH_SEPARATOR;
      default -> -1;
    };
  }

  /** Returns how many hexadecimal digits follow a backslash and this character, or 0. */
  static int digits(char c) {
    return switch (c) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }

  /** Returns whether so many hexadecimal digits, which make a character, stand at a place. */
  static boolean isCodePoint(char[] chars, int at, int digits) {
    for (int i = 0; i < digits; i++) {
      if (!Chars.isHex(chars[at + i])) {
        return false;
      }
    }
    return Character.isValidCodePoint(codePoint(chars, at, digits));
  }

  static int codePoint(char[] chars, int at, int digits) {
    int result = 0;
    for (int i = 0; i < digits; i++) {
      result = result << 4 | Character.digit(chars[at + i], 16);
    }
    return result;
  }
}
