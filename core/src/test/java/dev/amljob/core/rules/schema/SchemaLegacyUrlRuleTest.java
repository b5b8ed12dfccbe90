// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class SchemaLegacyUrlRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("schema-legacy-url");

  private static final String ADDRESS =
      "https://azuremlschemas.azureedge.net/latest/commandJob.schema.json";

  @Test
  void replacesAHostOfThePreview() {
    RULE.lint("$schema: https://azuremlsdk2.blob.core.windows.net/latest/commandJob.schema.json\n")
        .reports(
            "azuremlsdk2.blob.core.windows.net -> `azuremlsdk2.blob.core.windows.net` is a host of"
                + " the preview; the schemas are now at `azuremlschemas.azureedge.net`")
        .fixedTo("$schema: " + ADDRESS + "\n");
  }

  @Test
  void replacesAMisspeltHostBetweenQuotes() {
    RULE.lint(
            "\"$schema\": \"https://azuremlschema.azureedge.net/latest/commandJob.schema.json\"\n")
        .reports(
            "azuremlschema.azureedge.net -> `azuremlschema.azureedge.net` is not where the schemas"
                + " are; they are at `azuremlschemas.azureedge.net`")
        .fixedTo("\"$schema\": \"" + ADDRESS + "\"\n");
  }

  @Test
  void looksIntoTheCommentForEditors() {
    RULE.lint(
            """
            # yaml-language-server: $schema=https://azuremlsdk2.azureedge.net/latest/commandJob.schema.json
            command: ls
            """)
        .reports(
            "azuremlsdk2.azureedge.net -> `azuremlsdk2.azureedge.net` is a host of the preview;"
                + " the schemas are now at `azuremlschemas.azureedge.net`")
        .fixedTo("# yaml-language-server: $schema=" + ADDRESS + "\ncommand: ls\n");
  }

  @Test
  void acceptsTheHostOfTodayFilesAndOtherHosts() {
    RULE.lint("$schema: " + ADDRESS + "\n").reportsNothing();
    RULE.lint("$schema: ./commandJob.schema.json\n").reportsNothing();
    RULE.lint("$schema: https://example.org/commandJob.schema.json\n").reportsNothing();
  }

  @Test
  void leavesOtherTypesAlone() {
    RULE.lint("$schema:\n").reportsNothing();
    RULE.lint("$schema: [1]\n").reportsNothing();
    RULE.lint("$schema: {a: b}\n").reportsNothing();
  }
}
