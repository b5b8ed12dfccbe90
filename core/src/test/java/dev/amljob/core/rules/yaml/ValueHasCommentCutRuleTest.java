// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class ValueHasCommentCutRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("value-has-comment-cut");

  @Test
  void reportsAColorBehindAnOption() {
    RULE.lint(
            """
            command: python plot.py --color #ff0000
            environment: azureml:training:3
            """)
        .reports(
            "#ff0000 -> `#ff0000` begins a comment and is not part of the value; quote the whole value to keep it")
        .at(Severity.WARNING)
        .suggests(
            """
            command: "python plot.py --color #ff0000"
            environment: azureml:training:3
            """);
  }

  @Test
  void reportsTheValueOfAnOption() {
    RULE.lint(
            """
            command: run --tag #prod --fast
            """)
        .reports(
            "#prod --fast -> `#prod` begins a comment and is not part of the value; quote the whole value to keep it");
  }

  @Test
  void reportsAnOpenQuoteOrExpression() {
    RULE.lint(
            """
            command: python -c 'print(1) # one'
            """)
        .reports(
            "# one' -> `#` begins a comment and is not part of the value; quote the whole value to keep it")
        .suggests(
            """
            command: "python -c 'print(1) # one'"
            """);
  }

  @Test
  void reportsAnIssueInADescription() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            description: Fits what #12 asks for
            inputs:
              data:
                type: uri_file
                path: ./runs/run #3/train.csv
            """)
        .reports(
            "#12 asks for -> `#12` begins a comment and is not part of the value; quote the whole value to keep it",
            "#3/train.csv -> `#3/train.csv` begins a comment and is not part of the value; quote the whole value to keep it");
  }

  @Test
  void acceptsCommentsThatAreMeant() {
    RULE.lint(
            """
            command: python train.py # runs for 2 hours
            environment: azureml:training:3 #3 is the newest
            compute: azureml:cpu #azureml:gpu
            inputs:
              a: 5 # 3
              b: "x" #ff0000
              c: x #old
            description: |
              a #12
            # command: x
            """)
        .reportsNothing();
  }
}
