// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputLiteralAssetRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("input-literal-asset");

  @Test
  void writesItAsData() {
    RULE.lint("inputs:\n  iris: azureml:iris:1 # data\n  rate: 1\n")
        .reports(
            "azureml:iris:1 -> input `iris` is the bare text of this address, not the data; data has"
                + " a `type` and a `path`")
        .at(Severity.WARNING)
        .fixTitles("write it under `path`")
        .suggests(
            "inputs:\n  iris:\n    type: uri_folder\n    path: azureml:iris:1 # data\n  rate: 1\n");
    RULE.lint("inputs: {iris: 'wasbs://c@a.blob.core.windows.net/x'}\n")
        .suggests(
            "inputs: {iris: {type: uri_folder, path: wasbs://c@a.blob.core.windows.net/x}}\n");
  }

  @Test
  void seesPathsOutsideOfTheCode() {
    LintAssert.OneRule rule =
        RULE.withFiles(new MemoryFiles().with("data/a.csv", "").with("src/a.yml", ""));
    String yaml = "code: src\ninputs: {a: data/a.csv, b: src/a.yml, c: data/b.csv, d: data}\n";
    rule.lint(yaml)
        .reports(
            "data/a.csv -> input `a` is the bare text of this path, not the data; data has a `type`"
                + " and a `path`")
        .suggests(yaml.replace("data/a.csv", "{type: uri_file, path: data/a.csv}"));
    rule.lint(yaml.replace("code: src", "code: .")).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "3",
        "true",
        "''",
        "https://example.org/a.csv",
        "s3://b/k",
        "a:b",
        "a/b",
        "{value: 'azureml:iris:1'}",
        "{path: 'azureml:iris:1'}",
        "",
        "['azureml:iris:1']"
      })
  void acceptsOtherTexts(String input) {
    RULE.lint("inputs: {a: " + input + "}\n").reportsNothing();
  }
}
