// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.config.Configurations;
import dev.amljob.core.rules.yaml.YamlRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * The words for rules that {@code --select} and {@code --ignore} take: categories, tags and ids, as
 * the configuration has them under the same names.
 */
final class RuleWords {
  private RuleWords() {}

  /**
   * Returns what the two options set, as {@code --config} would.
   *
   * @throws UsageException if they name what is no rule
   */
  static List<String> settings(ParseResult parsed) throws UsageException {
    List<String> settings = new ArrayList<>();
    setting(LintOption.SELECT, parsed).ifPresent(settings::add);
    setting(LintOption.IGNORE, parsed).ifPresent(settings::add);
    return settings;
  }

  private static Optional<String> setting(LintOption option, ParseResult parsed)
      throws UsageException {
    if (!option.isSet(parsed)) {
      return Optional.empty();
    }
    List<String> words =
        option.values(parsed).stream()
            .flatMap(list -> Arrays.stream(list.split(",", -1)))
            .map(String::strip)
            .toList();
    for (String word : words) {
      check(option, word);
    }
    // A flag and a key of the configuration have one name.
    return Optional.of(option.flag().substring(2) + "=[" + String.join(", ", words) + "]");
  }

  private static void check(LintOption option, String word) throws UsageException {
    List<String> known = Configurations.selectors();
    if (word.isEmpty()) {
      throw new UsageException(
          "a word of " + option.flag() + " is empty",
          "write one word, or some with a comma between two: --select cost,code-empty");
    }
    if (!known.contains(word)) {
      throw Choices.unknown(
          "`" + word + "` is no category, no tag and no rule",
          word,
          known,
          option.flag() + " ",
          "`amljob rules` lists them all");
    }
    if (option == LintOption.IGNORE && word.equals(YamlRules.SYNTAX.value())) {
      throw new UsageException(
          "`" + word + "` cannot be left out",
          "with an error of syntax, nothing of a file is loaded");
    }
  }
}
