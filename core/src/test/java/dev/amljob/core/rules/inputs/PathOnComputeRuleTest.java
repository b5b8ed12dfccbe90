// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class PathOnComputeRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("path-on-compute");

  @Test
  void suggestsToDeleteIt() {
    RULE.lint("inputs:\n  a:\n    path: azureml:a:1\n    path_on_compute: /mnt/a # here\n")
        .reports(
            "path_on_compute -> `path_on_compute` is looked up on this machine; a command finds its"
                + " data by `${{inputs.a}}`")
        .at(Severity.WARNING)
        .suggests("inputs:\n  a:\n    path: azureml:a:1\n");
  }

  @Test
  void isAnErrorWhereTheFileCannotLoad() {
    RULE.withFiles(new MemoryFiles())
        .lint("inputs: {a: {path: 'azureml:a:1', path_on_compute: /mnt/a}}\n")
        .reports(
            "path_on_compute -> `path_on_compute` is looked up on this machine, where `/mnt/a` is"
                + " not; a command finds its data by `${{inputs.a}}`")
        .at(Severity.ERROR)
        .suggests("inputs: {a: {path: 'azureml:a:1'}}\n");
  }

  @Test
  void leavesOthersAlone() {
    RULE.lint("inputs: {a: {path: 'azureml:a:1'}}\n").reportsNothing();
    RULE.lint("inputs: {a: {path_on_compute: }}\n").reportsNothing();
    RULE.lint("inputs: {a: {path_on_compute: [x]}, b: path_on_compute}\n").reportsNothing();
  }
}
