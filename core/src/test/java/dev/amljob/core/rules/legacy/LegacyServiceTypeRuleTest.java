// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyServiceTypeRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("legacy-service-type");
  private static final String REPORT = "job_service_type -> `job_service_type` is spelt `type` now";

  @Test
  void renamesTheKeyOfEachService() {
    RULE.lint(
            """
            services:
              editor:
                job_service_type: vs_code # in the browser
              board: {job_service_type: tensor_board, log_dir: logs}
            """)
        .reports(REPORT, REPORT)
        .fixTitles("rename to `type`", "rename to `type`")
        .fixedTo(
            """
            services:
              editor:
                type: vs_code # in the browser
              board: {type: tensor_board, log_dir: logs}
            """);
  }

  @Test
  void silencesWhatTheSchemaSaysOfAServiceWithoutType() {
    LintAssert.lint(
            """
            command: ls
            environment: azureml:training:3
            services:
              board:
                job_service_type: tensor_board
                log_dir: logs
                nodes: all
            """)
        .reports(REPORT);
  }

  @Test
  void offersNothingBesideAType() {
    RULE.lint("services: {a: {type: ssh, job_service_type: vs_code}}\n").reports(REPORT).hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services: {a: {type: ssh}}",
        "services: {job_service_type: ssh}",
        "services: [job_service_type]",
        "services:",
        "services: {a: }",
      })
  void leavesAllElseToOthers(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
