// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.List;
import java.util.Set;

/**
 * Which options of a program are followed by a value of their own, so that what they leave is what
 * it works on.
 *
 * @param valued those that take the next word
 * @param paired those that take the next two
 * @param bare those that take none
 * @param othersValued whether an option in none of these takes the next word
 */
record OptionSyntax(
    Set<String> valued, Set<String> paired, Set<String> bare, boolean othersValued) {
  /** A program whose options take no value, but for these. */
  static OptionSyntax mostlyBare(String... valued) {
    return new OptionSyntax(Set.of(valued), Set.of(), Set.of(), false);
  }

  /** A program whose options take a value, but for these. */
  static OptionSyntax mostlyValued(String... bare) {
    return new OptionSyntax(Set.of(), Set.of(), Set.of(bare), true);
  }

  OptionSyntax withPaired(String... names) {
    return new OptionSyntax(valued, Set.of(names), bare, othersValued);
  }

  /** Returns the index of the first word that is neither an option nor its value. */
  int skip(List<ShellWord> words, int from) {
    int at = from;
    while (at < words.size() && isOption(words.get(at))) {
      String option = words.get(at).text();
      if (option.equals("--")) {
        return at + 1;
      }
      at += length(option);
    }
    return Math.min(at, words.size());
  }

  private static boolean isOption(ShellWord word) {
    return word.text().length() > 1 && word.text().startsWith("-");
  }

  private int length(String option) {
    if (paired.contains(option)) {
      return 3;
    }
    if (valued.contains(option)) {
      return 2;
    }
    boolean attached = option.indexOf('=') > 0 || isAttached(option);
    return attached || bare.contains(option) || !othersValued ? 1 : 2;
  }

  /** Returns whether a value is written right behind a letter, as in {@code -n4}. */
  private static boolean isAttached(String option) {
    return option.length() > 2
        && Character.isLetter(option.charAt(1))
        && Character.isDigit(option.charAt(2));
  }
}
