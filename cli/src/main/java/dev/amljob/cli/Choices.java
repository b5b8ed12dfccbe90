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

  private static UsageException noValue(String option, String word, List<String> words) {
    return new UsageException(
        "`" + word + "` is no value of " + option,
        NearestName.of(word, words)
            .map(near -> "did you mean `" + option + " " + near + "`?")
            .orElse("it takes one of " + String.join(", ", words)));
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
