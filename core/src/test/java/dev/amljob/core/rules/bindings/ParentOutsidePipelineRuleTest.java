// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParentOutsidePipelineRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("parent-outside-pipeline");

  @Test
  void reportsThemWhereverDataIs() {
    RULE.lint(
            """
            command: ls ${{parent.jobs.a.outputs.b}}
            inputs:
              literal: ${{parent.inputs.a}}
              data: {path: '${{parent.inputs.b}}'}
            outputs:
              out: {path: "${{parent.outputs.c}}"}
            """)
        .reports(
            "${{parent.jobs.a.outputs.b}} -> `${{parent.jobs.a.outputs.b}}` has a value only in a"
                + " step of a pipeline; this job has no parent",
            "${{parent.inputs.a}} -> `${{parent.inputs.a}}` has a value only in a step of a"
                + " pipeline; this job has no parent",
            "${{parent.inputs.b}} -> `${{parent.inputs.b}}` has a value only in a step of a"
                + " pipeline; this job has no parent",
            "${{parent.outputs.c}} -> `${{parent.outputs.c}}` has a value only in a step of a"
                + " pipeline; this job has no parent")
        .at(Severity.ERROR)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls ${{inputs.parent}}",
        "command: ls ${{inputs.a}}\ninputs: {a: parent.inputs.b}",
        "inputs: {a: [1], b: , c: {path: {}}}\noutputs: {a: , b: 3}",
        "inputs: [a]\noutputs: 3",
        "command:",
        "command: [ls]",
        "command: {a: b}",
        "command: 3",
        "- command",
        "",
      })
  void acceptsAllElse(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
