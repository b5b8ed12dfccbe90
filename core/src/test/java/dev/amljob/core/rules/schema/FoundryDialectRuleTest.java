// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoundryDialectRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("foundry-dialect");

  @Test
  void explainsAnIdentityThatIsAText() {
    LintAssert.lint(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
            command: python train.py
            environment: azureml:training:3
            instance_count: 2
            identity: managed
            """)
        .reports(
            "instance_count -> this is a training job for the Azure Developer CLI: `az ml` does not"
                + " read `instance_count` or `identity`");
  }

  @Test
  void saysItOnceForTheWholeFile() {
    LintAssert.lint(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
            command: python train.py
            environment: azureml:training:3
            timeout: PT1H
            instance_count: 2
            distribution: pytorch
            """)
        .reports(
            "timeout -> this is a training job for the Azure Developer CLI: `az ml` does not read"
                + " `timeout` or `instance_count`")
        .at(Severity.ERROR)
        .notes(
            "instance_count -> `instance_count` is of that dialect too",
            "distribution -> `distribution` is of that dialect too")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls\ninstance_count: 2\n",
        "command: ls\ndistribution: pytorch\nidentity: managed\n",
        "command: ls\nresources: {instance_count: 2}\n",
        "gpu_count: 1\ninstance_count: 2\nnodes: []\n",
        "[gpu_count, instance_count]",
        "",
      })
  void takesSingleSlipsForWhatTheyAre(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
