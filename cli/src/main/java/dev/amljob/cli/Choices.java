// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.text.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the value of an option that takes one of a few words. */
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
    List<String> words = words(type);
    throw new UsageException(
        "`" + word + "` is no value of " + option,
        NearestName.of(word, words)
            .map(near -> "did you mean `" + option + " " + near + "`?")
            .orElse("it takes one of " + String.join(", ", words)));
  }
}
