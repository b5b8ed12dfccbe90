// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentOnlyFieldRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("component-only-field");
  private static final String NUMBER =
      "number -> `type: number` is for components; an input of a job is the value itself";

  @Test
  void deletesTheKeysOfDataOnce() {
    LintAssert.lint(
            """
            command: ls ${{inputs.iris}}
            environment: azureml:training:3
            inputs:
              iris:
                type: uri_file
                description: The irises. # long known
                # from the store
                path: azureml:iris:1
                optional: true
            """)
        .reports(
            "description -> `description` is for components; an input of a job has no such key")
        .at(Severity.ERROR)
        .notes("optional -> this is for components too")
        .fixTitles("write it as that of a job")
        .suggests(
            """
            command: ls ${{inputs.iris}}
            environment: azureml:training:3
            inputs:
              iris:
                type: uri_file
                # from the store
                path: azureml:iris:1
            """);
  }

  @Test
  void writesTheValueItself() {
    RULE.lint(
            """
            command: ls
            inputs:
              epochs:
                type: number # of passes
                default: 10
              rate: {default: 0.1}
              seed: {type: integer, default: 1, value: 2}
            """)
        .reports(
            NUMBER,
            "default -> `default` is for components; an input of a job has no such key",
            "integer -> `type: integer` is for components; an input of a job is the value itself")
        .fixTitles("write the value itself", "write the value itself", "write the value itself")
        .suggests(
            """
            command: ls
            inputs:
              # of passes
              epochs: 10
              rate: 0.1
              seed: 2
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{path: 'azureml:a:1', optional: true} | {path: 'azureml:a:1'}",
        "{optional: true, path: 'azureml:a:1'} | {path: 'azureml:a:1'}",
        "{optional: true, min: 1, path: 'azureml:a:1', max: 2, enum: [1]} | {path: 'azureml:a:1'}",
        "{type: path, path: 'azureml:a:1'} | {type: uri_folder, path: 'azureml:a:1'}",
      })
  void worksInFlowStyle(String old, String expected) {
    RULE.lint("{command: ls, inputs: {a: " + old + "}}")
        .suggests("{command: ls, inputs: {a: " + expected + "}}");
  }

  @Test
  void looksAtOutputsToo() {
    RULE.lint("command: ls\r\noutputs:\r\n  a:\r\n    type: path\r\n    description: it\r\n")
        .reports(
            "path -> `type: path` is for components; an output of a job has a type such as"
                + " `uri_folder`")
        .notes("description -> this is for components too")
        .suggests("command: ls\r\noutputs:\r\n  a:\r\n    type: uri_folder\r\n");
    RULE.lint("command: ls\noutputs: {a: {type: string}}\n")
        .reports(
            "string -> `type: string` is for components; an output of a job has a type such as"
                + " `uri_folder`")
        .hasNoFix();
    RULE.lint("command: ls\noutputs:\n  a:\n    description: it\n")
        .suggests("command: ls\noutputs:\n  a:\n    {}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: number}",
        "{type: number, optional: true}",
        "{type: number, default: }",
        "{type: number, default: [1]}",
        "&a {type: number, default: 1}",
      })
  void offersNothingWithoutAValue(String input) {
    RULE.lint("command: ls\ninputs: {a: " + input + "}\n").reports(NUMBER).hasNoFix();
  }

  @Test
  void offersNothingForWhatStandsElsewhere() {
    RULE.lint("command: ls\ntags: &t {type: number, default: 1}\ninputs: {a: *t}\n")
        .reports(NUMBER)
        .hasNoFix();
    RULE.lint("command: ls\ntags: &t {type: number}\ninputs: {a: {<<: *t, default: 1}}\n")
        .reports(NUMBER)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inputs: {a: {type: uri_file, path: 'azureml:a:1'}}",
        "inputs: {default: 1, optional: true, type: number}",
        "inputs: {a: {value: 1}}",
        "inputs: {a: number}",
        "inputs: {a: [optional]}",
        "inputs: {a: {type: [number]}}",
        "inputs: [a]",
        "inputs:",
        "outputs: {a: , b: {type: uri_file}}",
      })
  void leavesAllElseToOthers(String yaml) {
    RULE.lint("command: ls\n" + yaml).reportsNothing();
  }

  @Test
  void aPathThatMayBeNoneIsNotLookedUp() {
    LintAssert.OneRule missing =
        LintAssert.rule("input-local-missing").withFiles(new MemoryFiles().with("a.csv", ""));
    missing.lint("inputs: {c: {type: string, path: a}}\n").reportsNothing();
    missing
        .lint("inputs: {c: {type: uri_file, optional: true, path: a}}\n")
        .reports("a -> no file or folder `a`; a path counts from the folder of this file");
  }
}
