// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.secrets;

import java.util.Locale;
import java.util.Set;

/** Whether a name says that its value is a secret, and whether a value can be one. */
final class SecretName {
  private static final Set<String> LAST_WORDS =
      Set.of(
          "KEY",
          "SECRET",
          "TOKEN",
          "PASSWORD",
          "PASSWD",
          "PWD",
          "PASSPHRASE",
          "PAT",
          "CREDENTIAL",
          "SAS");

  /** With these, a value need not look random. */
  private static final Set<String> CHOSEN_BY_PEOPLE =
      Set.of("PASSWORD", "PASSWD", "PWD", "PASSPHRASE", "SECRET");

  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_RANDOM = 16;

  private SecretName() {}

  /** Returns whether a variable or flag and its value make a secret. */
  static boolean isSecret(String name, String value) {
    String upper = name.toUpperCase(Locale.ROOT).replace('-', '_');
    if (upper.endsWith("CONNECTION_STRING")) {
      return KnownSecret.in(value).isPresent();
    }
    int underscore = upper.lastIndexOf('_');
    String last = upper.substring(underscore + 1);
    // `PWD` alone is the folder of the shell.
    if (!LAST_WORDS.contains(last) || upper.equals("PWD") || isOpen(value)) {
      return false;
    }
    return CHOSEN_BY_PEOPLE.contains(last)
        ? value.length() >= SHORTEST_WORD
        : value.length() >= SHORTEST_RANDOM && KnownSecret.looksRandom(value, 0, value.length());
  }

  /** Returns whether a value is a placeholder, a reference, a path, a sentence or a link. */
  private static boolean isOpen(String value) {
    return value.isBlank()
        || "<$@%/.{*".indexOf(value.charAt(0)) >= 0
        || value.indexOf(' ') >= 0
        || value.indexOf('/') == 1
        || value.contains("://")
        || value.contains("${")
        || value.contains("xxx")
        || value.contains("***")
        || value.toLowerCase(Locale.ROOT).startsWith("your")
        || value.equalsIgnoreCase("none")
        || value.equalsIgnoreCase("null")
        || value.equalsIgnoreCase("true")
        || value.equalsIgnoreCase("false");
  }
}
