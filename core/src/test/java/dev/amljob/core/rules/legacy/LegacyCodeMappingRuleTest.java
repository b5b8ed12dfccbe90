// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyCodeMappingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("legacy-code-mapping");
  private static final String REPORT =
      "code -> `code` takes the path itself, not a mapping with `local_path`";

  @Test
  void writesThePathInPlaceOfTheMapping() {
    RULE.lint(
            """
            code: # what runs
              # all of it
              local_path: ./src # the sources
            command: ls
            environment: azureml:training:3
            """)
        .reports(REPORT)
        .at(Severity.ERROR)
        .fixTitles("write the path right after `code`")
        .fixedTo(
            """
            # what runs
            # all of it
            code: ./src # the sources
            command: ls
            environment: azureml:training:3
            """);
  }

  @Test
  void readsTheOtherOldKey() {
    RULE.lint("code: {directory: 'my src'}\n")
        .reports("code -> `code` takes the path itself, not a mapping with `directory`")
        .fixedTo("code: 'my src'\n");
  }

  @Test
  void worksInFlowStyleAndWithWindowsLineBreaks() {
    RULE.lint("{command: ls, code: {local_path: src}}").fixedTo("{command: ls, code: src}");
    RULE.lint("code:\r\n  local_path: src\r\ncommand: ls\r\n")
        .fixedTo("code: src\r\ncommand: ls\r\n");
  }

  @Test
  void silencesWhatTheSchemaSaysOfTheMapping() {
    LintAssert.lint(
            """
            code:
              local_path: src
            command: ls
            environment: azureml:training:3
            """)
        .reports(REPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code: {local_path: src, scope: x}",
        "code: {local_path: [src]}",
        "code: {local_path: }",
        "code: {local_path: &path src}",
        "code: &code {local_path: src}",
        "code:\n  local_path: |\n    src\n",
      })
  void offersNothingWhereMoreThanThePathWouldGo(String yaml) {
    RULE.lint(yaml).reports(REPORT).hasNoFix();
  }

  @Test
  void offersNothingForWhatStandsElsewhere() {
    RULE.lint("tags: {x: &code {local_path: src}}\ncode: *code\n").reports(REPORT).hasNoFix();
    RULE.lint("tags: &all {code: {local_path: src}}\n<<: *all\n").reports(REPORT).hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"code: src", "code:", "code: [local_path]", "code: {}", "code: {x: 1}"})
  void leavesAllElseToOthers(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
