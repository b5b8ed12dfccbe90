// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class MergeConflictMarkerRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("merge-conflict-marker");

  @Test
  void reportsAConflictOnce() {
    LintAssert.lint(
            """
            command: ls
            environment: azureml:training:3
            <<<<<<< HEAD
            compute: azureml:cpu
            =======
            compute: azureml:gpu
            >>>>>>> main
            """)
        .at(Severity.ERROR);
  }

  @Test
  void acceptsSuchTextInAValue() {
    RULE.lint("command: |\n  <<<<<<< HEAD\n  =======\n").reportsNothing();
  }
}
