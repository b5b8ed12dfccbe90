// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetRefVersionRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("asset-ref-version");

  private static LintAssert lint(String path) {
    return RULE.lint("inputs: {a: {type: uri_file, path: '" + path + "'}}\n");
  }

  @Test
  void suggestsTheLatest() {
    lint("azureml:iris")
        .reports(
            "iris -> asset `iris` has no version; write one behind `:`, or `@latest` for the newest")
        .at(Severity.ERROR)
        .suggests("inputs: {a: {type: uri_file, path: \"azureml:iris@latest\"}}\n");
    lint("azureml:iris:").fixTitles("write `azureml:iris@latest`");
    lint("azureml:iris@").fixTitles("write `azureml:iris@latest`");
    RULE.lint("inputs:\r\n  a:\r\n    path: azureml:iris:latest\r\n")
        .reports(
            "iris:latest -> `latest` is a label, which stands behind `@`; behind `:` it is taken for"
                + " a version")
        .suggests("inputs:\r\n  a:\r\n    path: azureml:iris@latest\r\n");
  }

  @Test
  void reportsWhatIsTooMuch() {
    lint("azureml:iris:1@latest")
        .reports("iris:1@latest -> asset `iris` has both a version and a label; write one of them")
        .hasNoFix();
    lint("azureml:team:iris:1")
        .reports("team:iris:1 -> asset `team` has more than one `:`; a version holds none")
        .hasNoFix();
    lint("azureml:")
        .reports(
            "'azureml:' -> `azureml:` names no asset; write one such as `azureml:name:version`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml:iris:1",
        "azureml:iris@latest",
        "azureml:iris:v1.2",
        "iris",
        "iris:1",
        "azureml://datastores/d/paths/p",
        "azureml:wasbs://c@a/x",
        "azureml:${{inputs.x}}"
      })
  void acceptsOtherForms(String path) {
    lint(path).reportsNothing();
  }
}
