// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which rules {@code amljob rules} lists.
 *
 * @param category the label of their category; empty for any
 * @param tag the label of a tag that they have; empty for any
 */
record RuleFilter(String category, String tag) {
  private static final String CATEGORY = "--category";
  private static final String TAG = "--tag";

  /**
   * Returns the filter of a command line.
   *
   * @throws UsageException if there is no such category or tag
   */
  static RuleFilter of(ParseResult parsed) throws UsageException {
    return new RuleFilter(known(CATEGORY, categories(), parsed), known(TAG, tags(), parsed));
  }

  static OptionSpec categoryOption() {
    return option(CATEGORY, "CATEGORY", categories(), "List rules of this category only");
  }

  static OptionSpec tagOption() {
    return option(TAG, "TAG", tags(), "List rules with this tag only");
  }

  boolean takes(RuleInfo rule) {
    return (category.isEmpty() || rule.category().label().equals(category))
        && (tag.isEmpty() || rule.tags().stream().anyMatch(one -> one.label().equals(tag)));
  }

  private static List<String> categories() {
    return Arrays.stream(Category.values()).map(Category::label).toList();
  }

  private static List<String> tags() {
    return Arrays.stream(Tag.values()).map(Tag::label).toList();
  }

  private static OptionSpec option(
      String flag, String parameter, List<String> words, String description) {
    return OptionSpec.builder(flag)
        .type(String.class)
        .paramLabel(parameter)
        .completionCandidates(words)
        .description(description + ": `" + String.join("`, `", words) + "`.")
        .build();
  }

  private static String known(String flag, List<String> words, ParseResult parsed)
      throws UsageException {
    return parsed.hasMatchedOption(flag)
        ? Choices.word(flag, parsed.matchedOptionValue(flag, ""), words)
        : "";
  }
}
