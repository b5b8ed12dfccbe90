// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArmIdCasingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("arm-id-casing");

  private static final String WORKSPACE =
      "azureml:/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices"
          + "/workspaces/w";

  @Test
  void mendsAMiscasedWord() {
    String id = WORKSPACE + "/environments/training/versions/3";
    RULE.lint("environment: " + id.replace("resourceGroups", "resourcegroups") + " # pinned\n")
        .reports(
            "resourcegroups -> `resourcegroups` is read only as `resourceGroups` in a full resource"
                + " id")
        .fixedTo("environment: " + id + " # pinned\n");
  }

  @Test
  void reportsTheFirstOfSeveralWordsAndMendsAll() {
    String id = WORKSPACE + "/environments/training/versions/3";
    RULE.lint(
            "{environment: \""
                + id.replace("subscriptions", "Subscriptions")
                    .replace(
                        "Microsoft.MachineLearningServices", "microsoft.machinelearningservices")
                    .replace("versions", "Versions")
                + "\"}\n")
        .reports(
            "Subscriptions -> `Subscriptions` is read only as `subscriptions` in a full resource id")
        .fixedTo("{environment: \"" + id + "\"}\n");
  }

  @Test
  void mendsTheIdOfCode() {
    String id = WORKSPACE + "/codes/training/versions/3";
    RULE.lint("code: " + id.replace("workspaces", "Workspaces") + "\n")
        .reports("Workspaces -> `Workspaces` is read only as `workspaces` in a full resource id")
        .fixedTo("code: " + id + "\n");
  }

  @Test
  void suggestsTheShortFormForALabel() {
    RULE.lint("environment: " + WORKSPACE + "/environments/training/labels/latest\n")
        .reports(
            "labels/latest -> a full resource id ends with `/versions/` and a version, not with"
                + " `labels/latest`")
        .suggests("environment: azureml:training@latest\n");
  }

  @Test
  void reportsAnIdWithoutAVersion() {
    RULE.lint("environment: " + WORKSPACE + "/environments/training\n")
        .reports(
            "training -> a full resource id ends with `/versions/` and a version, not with"
                + " `training`")
        .hasNoFix();
    RULE.lint("environment: " + WORKSPACE + "/environments/training/versions/\n")
        .reports(
            "versions/ -> a full resource id ends with `/versions/` and a version, not with"
                + " `versions/`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        WORKSPACE + "/environments/training/versions/3",
        WORKSPACE + "/Environments/training/versions/3",
        WORKSPACE,
        "azureml:/subscriptions/s",
        "azureml:subscriptions",
        "azureml:training:3",
        "azureml:",
        "training:3",
        "",
        "[a]",
        "3"
      })
  void acceptsGoodIdsAndOtherForms(String environment) {
    RULE.lint("environment: " + environment + "\n").reportsNothing();
  }

  @Test
  void reportsAtAnAlias() {
    String id = WORKSPACE.replace("workspaces", "Workspaces") + "/environments/training/versions/3";
    RULE.lint("tags: {id: &id \"" + id + "\"}\nenvironment: *id\n")
        .reports("*id -> `Workspaces` is read only as `workspaces` in a full resource id")
        .hasNoFix();
  }
}
