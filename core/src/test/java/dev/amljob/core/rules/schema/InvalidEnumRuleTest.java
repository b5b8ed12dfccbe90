// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class InvalidEnumRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("invalid-enum");

  @Test
  void listsWhatIsAllowedClosestFirst() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              data:
                type: url_folder
                path: azureml:iris:1
            """)
        .suggests(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              data:
                type: uri_folder
                path: azureml:iris:1
            """);
  }

  @Test
  void pointsAtTheTypeThatRulesAModeOut() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              data:
                type: uri_file
                mode: readonly
                path: azureml:iris:1
            """)
        .reports(
            "readonly -> `mode` for `type: uri_file` must be one of `direct`, `download`, `ro_mount`, not"
                + " `readonly`")
        .notes("uri_file -> chosen here");
  }

  @Test
  void foldsCaseAsTheReferenceDoes() {
    RULE.lint(
            "{command: ls, environment: 'azureml:training:3', distribution: {type: PyTorch}, identity: {type: UserIdentity}}")
        .reportsNothing();
  }
}
