// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

/** What the name of an input or an output may be made of. */
final class IoNames {
  private IoNames() {}

  static boolean isLegal(String name) {
    return !name.isEmpty() && isLetter(name.charAt(0)) && firstIllegal(name) < 0;
  }

  /** Returns the offset of the first character that no name may hold, or a negative number. */
  private static int firstIllegal(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isLetter(name.charAt(i)) && !isDigit(name.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns what is wrong with a name that is not legal, behind "the name of an input". */
  static String complaint(String name) {
    if (name.isEmpty()) {
      return "cannot be empty";
    }
    int at = firstIllegal(name);
    if (at < 0) {
      return "starts with a letter or `_`, not with `" + name.charAt(0) + "`";
    }
    String illegal = Character.toString(name.codePointAt(at));
    return "takes letters, digits and `_` only, not "
        + (illegal.isBlank() ? "spaces" : "`" + illegal + "`");
  }

  /** Returns the name with underscores in place of separators; empty where that is no name. */
  static String mended(String name) {
    String underscored = name.replace('-', '_').replace('.', '_').replace(' ', '_');
    String result =
        !underscored.isEmpty() && isDigit(underscored.charAt(0)) ? "_" + underscored : underscored;
    return isLegal(result) ? result : "";
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
