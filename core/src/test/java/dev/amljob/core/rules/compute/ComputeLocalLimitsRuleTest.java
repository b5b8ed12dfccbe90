// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeLocalLimitsRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("compute-local-limits");

  @Test
  void deletesEachSetting() {
    RULE.lint(
            """
            compute: local
            resources:
              instance_count: 2
              shm_size: 2g
            queue_settings: # fast
              job_tier: spot
            identity: {type: managed}
            command: ls
            """)
        .reports(
            "instance_count -> a job on `local` compute runs on your own machine, where `instance_count` has no meaning",
            "queue_settings -> a job on `local` compute runs on your own machine, where `queue_settings` has no meaning",
            "identity -> a job on `local` compute runs on your own machine, where `identity` has no meaning")
        .at(Severity.WARNING)
        .suggests(
            """
            compute: local
            resources:
              shm_size: 2g
            command: ls
            """);
  }

  @Test
  void findsMergedSettings() {
    RULE.lint("x: &r {instance_type: big}\ncompute: azureml:Local\nresources: {<<: *r}\n")
        .reports(
            "instance_type -> a job on `local` compute runs on your own machine, where `instance_type` has no meaning")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compute: azureml:gpu\nqueue_settings: {job_tier: spot}\n",
        "queue_settings: {job_tier: spot}\n",
        "compute: local\nresources: {instance_count: 1, shm_size: 2g}\n",
        "compute: local\nresources: [instance_count]\n",
        "compute: local\n"
      })
  void acceptsOtherJobs(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
