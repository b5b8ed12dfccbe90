// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class UriFileOutputRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("uri-file-output");

  @Test
  void saysWhoCreatesTheFile() {
    RULE.lint("outputs: {scores: {type: URI_FILE}}\n")
        .reports(
            "URI_FILE -> `${{outputs.scores}}` is the path of a file that the command has to create,"
                + " not of a folder")
        .at(Severity.INFO)
        .hasNoFix();
  }

  @Test
  void acceptsFolders() {
    RULE.lint("outputs: {a: , b: {type: uri_folder}, c: {type: [uri_file]}}\n").reportsNothing();
    RULE.lint("inputs: {a: {type: uri_file}}\noutputs: uri_file\n").reportsNothing();
  }
}
