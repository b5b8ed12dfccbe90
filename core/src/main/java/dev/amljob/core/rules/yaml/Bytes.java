// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.text.SourceFile;

/** What the characters of a file tell about its bytes. */
final class Bytes {
  private Bytes() {}

  /** Returns whether a file is something else than text: text has no NUL. */
  static boolean isBinary(SourceFile file) {
    return file.text().indexOf('\0') >= 0;
  }

  /**
   * Returns whether a file is UTF-16 that nothing marks as such: every other byte of plain English
   * is NUL then.
   */
  static boolean isUnmarkedUtf16(SourceFile file) {
    String text = file.text();
    return text.length() > 1 && (text.charAt(0) == '\0') != (text.charAt(1) == '\0');
  }

  /**
   * Returns whether a character is one that a text read as Latin-1 shows where another encoding,
   * mostly Windows-1252, was meant: a control character that YAML refuses.
   */
  static boolean isMisread(char c) {
    return c >= 0x80 && c < 0xA0;
  }
}
