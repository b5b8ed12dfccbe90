// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class UnknownKeyRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("unknown-key");

  @Test
  void suggestsTheKeyThatWasMeant() {
    RULE.lint(
            """
            comand: ls # list
            environment: azureml:training:3
            """)
        .reports("comand -> unknown key `comand`; did you mean `command`?")
        .suggests(
            """
            command: ls # list
            environment: azureml:training:3
            """);
  }

  @Test
  void saysWhereAKeyBelongsAndMovesItThere() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            instance_count: 2 # nodes
            resources:
              shm_size: 2g
            """)
        .reports("instance_count -> unknown key `instance_count`; it belongs under `resources`")
        .suggests(
            """
            command: ls
            environment: azureml:training:3
            resources:
              shm_size: 2g
              instance_count: 2
            """);
  }

  @Test
  void makesTheMappingThatAKeyBelongsUnder() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            timeout: 3600 # an hour
            tags:
                a: b
            """)
        .reports("timeout -> unknown key `timeout`; it belongs under `limits`")
        .suggests(
            """
            command: ls
            environment: azureml:training:3
            limits:
                timeout: 3600 # an hour
            tags:
                a: b
            """);
  }

  @Test
  void namesTheTopLevelForAKeyThatBelongsThere() {
    RULE.lint("{command: ls, environment: 'azureml:training:3', resources: {compute: azureml:cpu}}")
        .reports("compute -> unknown key `compute`; it belongs at the top level")
        .hasNoFix();
  }

  @Test
  void namesTheTypeThatMakesAKeyUnknown() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            distribution:
              type: pytorch
              worker_count: 2
            """)
        .reports(
            "worker_count -> unknown key `worker_count` for `type: pytorch`; only"
                + " `process_count_per_instance` fits here")
        .notes("pytorch -> chosen here");
  }

  @Test
  void listsWhatFitsWhereNothingIsClose() {
    RULE.lint("{command: ls, environment: 'azureml:training:3', limits: {frobnicate: 1}}")
        .reports("frobnicate -> unknown key `frobnicate`; only `timeout` fits here")
        .hasNoFix();
  }

  @Test
  void doesNotSuggestAKeyThatIsThere() {
    RULE.lint("{command: ls, comand: pwd, environment: 'azureml:training:3'}").hasNoFix();
  }

  @Test
  void staysSilentAboutTheMissingKeyBesideAnUnknownOne() {
    LintAssert.rule("missing-required").lint("comand: ls\n").reportsNothing();
  }

  @Test
  void acceptsAnyNameForInputsAndTags() {
    RULE.lint("{command: ls, environment: 'azureml:training:3', inputs: {comand: 1}, tags: {x: y}}")
        .reportsNothing();
  }
}
