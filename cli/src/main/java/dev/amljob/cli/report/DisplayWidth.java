// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import java.util.Arrays;

/**
 * Counts the columns that text takes in a terminal with a fixed pitch.
 *
 * <p>An East Asian wide character and an emoji take two, a combining mark none. What a terminal
 * joins to one picture counts once: a flag of two letters, a skin tone, a family joined by
 * zero-width joiners. Terminals differ there; this follows those that join.
 */
final class DisplayWidth {
  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;

  /** First and last code points of the wide blocks, by Unicode's EastAsianWidth property. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
    0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
    0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
    0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x16FF1, 0x17000,
    0x18D08, 0x1AFF0, 0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191,
    0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0,
    0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440,
    0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A,
    0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC,
    0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4,
    0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947,
    0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD
  };

  private int previous = -1;
  private boolean halfFlag;

  /** Returns the columns of a text. */
  static int of(String text) {
    DisplayWidth width = new DisplayWidth();
    return text.codePoints().map(width::next).sum();
  }

  /** Returns how many columns the next code point adds to those before it. */
  int next(int codePoint) {
    int added = columns(codePoint);
    previous = codePoint;
    return added;
  }

  private int columns(int codePoint) {
    if (isFlagLetter(codePoint)) {
      halfFlag = !halfFlag;
      return halfFlag ? 2 : 0;
    }
    halfFlag = false;
    if (codePoint < 0x300) {
      return 1;
    }
    if (codePoint == EMOJI_STYLE) {
      return isNarrowEmoji(previous) ? 1 : 0;
    }
    boolean joined = previous == JOINER && isPictograph(codePoint);
    boolean skinTone = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF && isPictograph(previous);
    if (joined || skinTone || isMark(codePoint)) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        // Vowels and finals of Hangul, which join the consonant before them.
        || (codePoint >= 0x1160 && codePoint <= 0x11FF);
  }

  private static boolean isFlagLetter(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isPictograph(int codePoint) {
    return isNarrowEmoji(codePoint) || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF);
  }

  /** Returns whether this is a sign that the emoji style turns into a picture of two columns. */
  private static boolean isNarrowEmoji(int codePoint) {
    boolean sign = codePoint >= 0x2190 && codePoint <= 0x2BFF;
    boolean pictograph = codePoint >= 0x1F000 && codePoint <= 0x1FAFF;
    return (sign || pictograph) && !isWide(codePoint);
  }

  private static boolean isWide(int codePoint) {
    int found = Arrays.binarySearch(WIDE, codePoint);
    // A miss between the first and the last of a block has an odd place.
    return found >= 0 || (-found - 1) % 2 == 1;
  }
}
