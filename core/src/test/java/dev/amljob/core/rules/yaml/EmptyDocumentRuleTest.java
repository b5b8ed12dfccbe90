// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class EmptyDocumentRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("empty-document");

  private static final String MESSAGE =
      "the file holds no job; write at least `command` and `environment`";

  @Test
  void reportsAFileWithNothingInIt() {
    RULE.lint("").reports(" -> " + MESSAGE).hasNoFix();
    RULE.lint("# only this\n\n").reports(" -> " + MESSAGE);
    RULE.lint("null\n").reports("null -> " + MESSAGE);
    RULE.lint("---\n").reports(" -> " + MESSAGE);
  }

  @Test
  void acceptsAFileWithSomethingInIt() {
    RULE.lint("{}\n").reportsNothing();
    RULE.lint("command: ls\n").reportsNothing();
    RULE.lint("- a\n").reportsNothing();
  }
}
