// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchSpaceOutsideSweepRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("search-space-outside-sweep");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${{search_space.rate}}",
        "${{ search_space.rate }}",
        "{search_space.rate}",
        "${search_space.rate}",
      })
  void reportsEachSpelling(String expression) {
    RULE.lint("command: python train.py --rate " + expression + "\n")
        .reports(
            expression
                + " -> `"
                + expression
                + "` has a value only in the trial of a sweep job; declare an input in its place")
        .at(Severity.ERROR)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls ${{inputs.search_space}}",
        "command: ls ${{search_space.a",
        "description: \"{search_space.a}\"",
        "command:",
        "command: [ls]",
        "command: {a: b}",
        "command: 3",
        "- command",
        "",
      })
  void acceptsAllElse(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
