// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeNameInvalidRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("compute-name-invalid");

  @ParameterizedTest
  @ValueSource(strings = {"azureml:my cluster", "cpu cluster"})
  void reportsABlankInAName(String written) {
    RULE.lint("compute: " + written + "\n")
        .reports(written + " -> `" + written + "` can be no compute, whose name has no spaces")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @Test
  void takesBlanksAroundANameAway() {
    RULE.lint("compute: 'azureml: cpu'\n").suggests("compute: \"azureml:cpu\"\n");
    RULE.lint("compute: 'cpu '\n").suggests("compute: \"azureml:cpu\"\n");
  }

  @ParameterizedTest
  @CsvSource({
    "azureml;cpu, `;`",
    "azureml.cpu, `.`",
    "azureml:my/cluster, slashes",
    "cpu/x, slashes",
    "azureml:é, `é`",
    "azureml:😀, `😀`",
    "azureml:cpu:cluster, colons",
    "'Standard_DS3_v2,', '`,`'"
  })
  void reportsCharactersThatNoNameHas(String written, String wrong) {
    RULE.lint("compute: \"" + written + "\"\n")
        .reports(
            "\""
                + written
                + "\" -> `"
                + written
                + "` can be no compute, whose name has no "
                + wrong)
        .hasNoFix();
  }

  @Test
  void takesAwayWhatStandsAroundAName() {
    RULE.lint("compute: /cpu-cluster\n").suggests("compute: azureml:cpu-cluster\n");
    RULE.lint("compute: azureml:azureml:cpu\n").suggests("compute: azureml:cpu\n");
  }

  @Test
  void tellsLineBreaksAndTabsFromSpaces() {
    RULE.lint("compute: |\n  cpu-cluster\n").suggests("compute: \"azureml:cpu-cluster\"\n");
    RULE.lint("compute: \"a\\tb\"\n")
        .reports("\"a\\tb\" -> `a\tb` can be no compute, whose name has no tabs");
  }

  @Test
  void showsTheBeginningOfALongText() {
    String written = "x.".repeat(300);
    RULE.lint("compute: " + written + "\n")
        .reports(
            written + " -> `" + "x.".repeat(30) + "...` can be no compute, whose name has no `.`");
  }

  @Test
  void reportsAnAddress() {
    RULE.lint("compute: azureml://cpu\n")
        .reports("azureml://cpu -> `azureml://cpu` can be no compute, whose name has no slashes")
        .suggests("compute: azureml:cpu\n");
    RULE.lint("compute: azureml://a/b\n").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "' '", "'azureml:'"})
  void reportsNothingAtAll(String written) {
    RULE.lint("command: ls\ncompute: " + written + "\n")
        .reports(
            written + " -> `compute` names nothing; a job without it runs on serverless machines")
        .suggests("command: ls\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml:cpu-cluster",
        "/subscriptions/a/x/virtualclusters/vc",
        "//subscriptions/a/resourceGroups/b/virtualclusters/vc",
        "azureml://virtualclusters/vc",
        "azureml:cpu:1",
        "cpu@latest",
        "azure:cpu",
        "'azureml :cpu'",
        "standard_cluster",
        "/subscriptions/a/resourceGroups/my group/x",
        "<my compute>",
        "'{{ compute }}'",
        "'azureml:${{ inputs.x }}'",
        ""
      })
  void leavesTheRestAlone(String compute) {
    RULE.lint("compute: " + compute + "\n").reportsNothing();
  }
}
