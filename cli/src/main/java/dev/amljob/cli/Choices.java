// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.text.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the value of an option that takes one of a few words, or a number. */
final class Choices {
  private Choices() {}

  /** Returns the words of an enum's constants. */
  static <E extends Enum<E>> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /**
   * Returns the constant that a word stands for.
   *
   * @throws UsageException if it stands for none
   */
  static <E extends Enum<E>> E parse(String option, String word, Class<E> type)
      throws UsageException {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(word)) {
        return constant;
      }
    }
    throw noValue(option, word, words(type));
  }

  /**
   * Returns a word, if it is one of those that an option takes.
   *
   * @throws UsageException if it is none
   */
  static String word(String option, String word, List<String> words) throws UsageException {
    if (words.contains(word)) {
      return word;
    }
    throw noValue(option, word, words);
  }

  /** Returns what to tell somebody who wants a command to do what it cannot. */
  static UsageException noAction(String command, String word, List<String> words) {
    return unknown(
        "there is no `" + command + " " + word + "`",
        word,
        words,
        "amljob " + command + " ",
        oneOf(words));
  }

  private static UsageException noValue(String option, String word, List<String> words) {
    // `-f` is the file's option in other tools.
    boolean file = word.endsWith(".yml") || word.endsWith(".yaml");
    return unknown(
        "`" + word + "` is no value of " + option,
        word,
        words,
        option + " ",
        file ? "a file needs no option before it" : "it takes one of " + String.join(", ", words));
  }

  /** Returns the hint that names all words. */
  static String oneOf(List<String> words) {
    return "it is one of " + String.join(", ", words);
  }

  /**
   * Returns what to tell of a word that is none of those that there are.
   *
   * @param mistake what is wrong
   * @param before what stands before the word where it is written
   * @param otherwise the hint where none of the words is near
   */
  static UsageException unknown(
      String mistake, String word, List<String> words, String before, String otherwise) {
    return new UsageException(
        mistake,
        NearestName.of(word, words)
            .map(near -> "did you mean `" + before + near + "`?")
            .orElse(otherwise));
  }

  /**
   * Reads a number.
   *
   * @param most the largest that makes sense; {@link Integer#MAX_VALUE} if there is none
   * @throws UsageException if it is none, or makes no sense
   */
  static int number(String option, String written, int least, int most) throws UsageException {
    try {
      int number = Integer.parseInt(written);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, as for a number that makes no sense.
    }
    throw new UsageException(
        "`" + written + "` is no value of " + option,
        "it takes a number from "
            + least
            + (most == Integer.MAX_VALUE ? " upwards" : " to " + most));
  }
}
