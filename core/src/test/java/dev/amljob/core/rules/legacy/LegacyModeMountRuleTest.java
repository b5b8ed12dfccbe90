// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyModeMountRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("legacy-mode-mount");

  @Test
  void changesTheMode() {
    RULE.lint(
            """
            inputs:
              iris:
                type: uri_file
                mode: mount # read only
                path: azureml:iris:1
              more: {path: azureml:more:1, mode: 'MOUNT'}
            """)
        .reports(
            "mount -> an input is mounted by `ro_mount`; `mount` is for outputs",
            "'MOUNT' -> an input is mounted by `ro_mount`; `mount` is for outputs")
        .fixTitles("change to `ro_mount`", "change to `ro_mount`")
        .fixedTo(
            """
            inputs:
              iris:
                type: uri_file
                mode: ro_mount # read only
                path: azureml:iris:1
              more: {path: azureml:more:1, mode: ro_mount}
            """);
  }

  @Test
  void silencesWhatTheSchemaSaysOfTheValue() {
    LintAssert.lint(
            """
            command: ls ${{inputs.iris}}
            environment: azureml:training:3
            inputs: {iris: {type: uri_file, path: azureml:iris:1, mode: mount}}
            """)
        .reports("mount -> an input is mounted by `ro_mount`; `mount` is for outputs");
  }

  @Test
  void offersNothingForWhatStandsElsewhere() {
    RULE.lint("tags: &m {mode: mount}\ninputs: {a: {<<: *m, path: b}}\n").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inputs: {a: {mode: ro_mount}}",
        "inputs: {a: {mode: }}",
        "inputs: {a: {mode: [mount]}}",
        "inputs: {a: {mode: {mount: 1}}}",
        "inputs: {a: mount}",
        "inputs: {mode: mount}",
        "outputs: {a: {mode: mount}}",
      })
  void leavesAllElseToOthers(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
