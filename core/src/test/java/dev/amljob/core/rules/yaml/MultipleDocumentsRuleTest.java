// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class MultipleDocumentsRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("multiple-documents");

  @Test
  void reportsASecondDocument() {
    RULE.lint("command: ls\n---\ncommand: pwd\n").at(Severity.ERROR);
  }

  @Test
  void acceptsTheMarkersOfOneDocument() {
    RULE.lint("---\ncommand: ls\n...\n").reportsNothing();
  }
}
