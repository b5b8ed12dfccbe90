// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.text.SourceFile;
import java.util.stream.IntStream;

/** What the characters of a file tell about its bytes. */
final class Bytes {
  /** So many characters do not look like UTF-16 by chance. */
  private static final int ENOUGH = 8;

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
    int looked = Math.min(text.length(), ENOUGH);
    for (int i = 1; i < looked; i++) {
      if ((text.charAt(i) == '\0') == (text.charAt(i - 1) == '\0')) {
        return false;
      }
    }
    return looked > 1;
  }

  /**
   * Returns whether a character stands for another one that only Windows-1252 has: where a file
   * that is not UTF-8 is read as Latin-1, such characters show as controls, which YAML refuses.
   */
  static boolean isMisread(SourceFile file, int offset) {
    String text = file.text();
    return file.encodingFault().isPresent()
        && offset < text.length()
        && text.charAt(offset) >= 0x80
        && text.charAt(offset) < 0xA0;
  }

  /** Returns whether any character of a file does. */
  static boolean isWindows1252(SourceFile file) {
    return IntStream.range(0, file.text().length()).anyMatch(i -> isMisread(file, i));
  }
}
