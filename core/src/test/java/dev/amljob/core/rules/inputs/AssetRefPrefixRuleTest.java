// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetRefPrefixRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("asset-ref-prefix");

  private static LintAssert lint(String path) {
    return RULE.lint("inputs: {a: {type: uri_file, path: '" + path + "'}}\n");
  }

  @Test
  void addsThePrefix() {
    RULE.lint("inputs:\n  a:\n    path: iris:1 # newest\n    type: uri_file\n")
        .reports("iris:1 -> `iris:1` is read as an asset, and lacks the prefix `azureml:`")
        .at(Severity.WARNING)
        .fixedTo("inputs:\n  a:\n    path: azureml:iris:1 # newest\n    type: uri_file\n");
    lint("iris@latest").fixTitles("write `azureml:iris@latest`");
  }

  @Test
  void lowersThePrefix() {
    lint("AzureML:iris:1")
        .reports("'AzureML:iris:1' -> the prefix is written `azureml:`, in lower case")
        .at(Severity.ERROR)
        .fixedTo("inputs: {a: {type: uri_file, path: \"azureml:iris:1\"}}\n");
  }

  @Test
  void explainsWhyAPathIsNotFound() {
    lint("data/a@2.csv")
        .reports(
            "'data/a@2.csv' -> `data/a@2.csv` is read as an asset because of its `@`, and cannot be"
                + " found; a local path goes without one")
        .at(Severity.ERROR)
        .hasNoFix();
  }

  @Test
  void changesNothingBehindAnAlias() {
    RULE.lint("tags: {t: &p 'iris:1'}\ninputs: {a: {path: *p}}\n")
        .reports("*p -> `iris:1` is read as an asset, and lacks the prefix `azureml:`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml:iris:1",
        "iris",
        "./a/b.csv",
        "https://u:p@example.org/a",
        "s3://b@c/d",
        "/data/a:b",
        "${{inputs.x}}:1",
        "C:/x"
      })
  void acceptsOtherForms(String path) {
    lint(path).reportsNothing();
  }
}
