// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class PortalUrlRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("portal-url");

  private static LintAssert lint(String path) {
    return RULE.lint("inputs: {a: {type: uri_file, path: '" + path + "'}}\n");
  }

  @Test
  void reportsPagesForPeople() {
    lint("https://ml.azure.com/data/iris/1/details?wsid=/x")
        .reports(
            "'https://ml.azure.com/data/iris/1/details?wsid=/x' -> this is the address of a page for"
                + " people, which asks for a sign-in; name the data as `azureml:name:version`, or as"
                + " `azureml://datastores/<name>/paths/<path>`")
        .at(Severity.WARNING)
        .hasNoFix();
    lint("https://Portal.Azure.com/#home").at(Severity.WARNING);
    RULE.lint("outputs: {a: {path: 'https://ml.azure.com'}}\n").at(Severity.WARNING);
  }

  @Test
  void acceptsOtherHosts() {
    lint("https://example.org/ml.azure.com").reportsNothing();
    lint("https://").reportsNothing();
    lint("https:/ml.azure.com").reportsNothing();
  }
}
