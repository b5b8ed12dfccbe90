// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvVersionAndLabelRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("env-version-and-label");

  @Test
  void reportsAVersionWithALabel() {
    RULE.lint("environment: azureml:my-env:1@latest # pinned\r\n")
        .reports(
            "azureml:my-env:1@latest -> `my-env:1@latest` has a version and a label, and only one"
                + " of them counts; write `name:version` or `name@label`")
        .at(Severity.ERROR)
        .suggests("environment: azureml:my-env:1 # pinned\r\n");
  }

  @Test
  void reportsTwoOfAKind() {
    RULE.lint("{environment: 'azureml:a:b:1'}\n")
        .reports(
            "'azureml:a:b:1' -> `a:b:1` has two versions; write `name:version` or `name@label`")
        .suggests("{environment: \"azureml:a:b\"}\n");
    RULE.lint("environment: azureml:a@b@c\n")
        .reports("azureml:a@b@c -> `a@b@c` has two labels; write `name:version` or `name@label`");
    RULE.lint("environment: azureml:a::1\n").hasNoFix();
  }

  @Test
  void reportsSpaces() {
    RULE.lint("environment: 'azureml:a:1 '\n")
        .reports("'azureml:a:1 ' -> a reference to an environment has no spaces")
        .suggests("environment: \"azureml:a:1\"\n");
    RULE.lint("environment: azureml:my env:1\n").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml:a:1",
        "azureml:azureml:a:1",
        "azureml:a@latest",
        "azureml:a",
        "'azureml:'",
        "azureml:<a:b:c>",
        "azureml://registries/a/environments/b:1@c",
        "a:b:c",
        "[azureml:a:b:c]",
        ""
      })
  void acceptsOtherReferences(String text) {
    RULE.lint("environment: " + text + "\n").reportsNothing();
  }
}
