// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class OutputFixedPathRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("output-fixed-path");

  private static LintAssert lint(String type, String path) {
    return RULE.lint("outputs: {a: {type: " + type + ", path: \"" + path + "\"}}\n");
  }

  @Test
  void addsTheNameOfTheJob() {
    lint("uri_folder", "azureml://datastores/d/paths/p")
        .reports(
            "\"azureml://datastores/d/paths/p\" -> every run writes to this same path; with"
                + " `${{name}}` in it, each has its own")
        .at(Severity.INFO)
        .suggests(
            "outputs: {a: {type: uri_folder, path: \"azureml://datastores/d/paths/p/${{name}}/\"}}\n");
    lint("mltable", "wasbs://c@a/x/").fixTitles("write `wasbs://c@a/x/${{name}}/`");
    lint("uri_file", "azureml://datastores/d/paths/p").at(Severity.INFO).hasNoFix();
  }

  @Test
  void acceptsPathsThatChange() {
    lint("uri_folder", "azureml://datastores/d/paths/${{name}}").reportsNothing();
    lint("uri_folder", "azureml://datastores/d/paths/{name}").reportsNothing();
    lint("uri_folder", "./out").reportsNothing();
    RULE.lint("inputs: {a: {path: 'azureml://datastores/d/paths/p'}}\n").reportsNothing();
  }
}
