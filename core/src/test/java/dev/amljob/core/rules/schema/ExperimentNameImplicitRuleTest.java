// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import dev.amljob.core.text.SourceFile;
import org.junit.jupiter.api.Test;

class ExperimentNameImplicitRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("experiment-name-implicit");

  @Test
  void suggestsTheFolderOfTheFile() {
    RULE.lint(SourceFile.of("jobs/churn model/job.yml", "command: ls\n"))
        .reports(
            "command -> without `experiment_name`, the job is listed under the folder it is"
                + " submitted from")
        .suggests("command: ls\nexperiment_name: \"churn-model\"\n");
  }

  @Test
  void suggestsNothingWithoutAFolder() {
    RULE.lint("command: ls\n")
        .reports(
            "command -> without `experiment_name`, the job is listed under the folder it is"
                + " submitted from")
        .hasNoFix();
    RULE.lint(SourceFile.of("../job.yml", "command: ls\n")).hasNoFix();
  }

  @Test
  void acceptsAName() {
    RULE.lint("command: ls\nexperiment_name: churn\n").reportsNothing();
    RULE.lint("[]\n").reportsNothing();
  }
}
