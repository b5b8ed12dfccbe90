// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import java.util.Optional;

/** Which names of experiments the service takes. */
final class ExperimentNames {
  private static final int MOST_CHARACTERS = 256;

  private ExperimentNames() {}

  /** Returns what a name would have to be like, where it is not. */
  static Optional<String> mistake(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isLetterOrDigit(name.charAt(i)) && name.charAt(i) != '_' && name.charAt(i) != '-') {
        String character = new String(Character.toChars(name.codePointAt(i)));
        return Optional.of("takes letters, digits, `_` and `-` only, not " + shown(character));
      }
    }
    if (name.isEmpty() || !isLetterOrDigit(name.charAt(0))) {
      return Optional.of("starts with a letter or a digit");
    }
    return name.length() > MOST_CHARACTERS
        ? Optional.of("has at most 256 characters, not " + name.length())
        : Optional.empty();
  }

  private static String shown(String character) {
    return switch (character) {
      case " " -> "spaces";
      case "\n" -> "a line break";
      case "\t" -> "a tab";
      default -> "`" + character + "`";
    };
  }

  /** Returns the closest name that the service takes. */
  static Optional<String> mended(String name) {
    StringBuilder result = new StringBuilder();
    for (char c : name.strip().toCharArray()) {
      boolean fits = isLetterOrDigit(c) || c == '_' || c == '-';
      boolean repeated = !result.isEmpty() && result.charAt(result.length() - 1) == '-';
      if (fits && (!result.isEmpty() || isLetterOrDigit(c))) {
        result.append(c);
      } else if (!fits && !result.isEmpty() && !repeated) {
        result.append('-');
      }
    }
    while (!result.isEmpty() && result.charAt(result.length() - 1) == '-') {
      result.setLength(result.length() - 1);
    }
    result.setLength(Math.min(result.length(), MOST_CHARACTERS));
    return result.isEmpty() ? Optional.empty() : Optional.of(result.toString());
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
