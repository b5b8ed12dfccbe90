// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class AssetLatestUnpinnedRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("asset-latest-unpinned");

  private static LintAssert lint(String path) {
    return RULE.lint("inputs: {a: {type: uri_file, path: '" + path + "'}}\n");
  }

  @Test
  void reportsTheLabel() {
    lint("azureml:iris@latest")
        .reports(
            "latest -> `latest` changes whenever a new version is registered; a version keeps the"
                + " data the same")
        .at(Severity.HINT)
        .hasNoFix();
    lint("azureml://registries/r/data/iris/labels/latest").at(Severity.HINT);
    RULE.lint("environment: azureml:training@latest\n")
        .reports(
            "latest -> `latest` changes whenever a new version is registered; a version keeps the"
                + " environment the same");
  }

  @Test
  void acceptsVersions() {
    lint("azureml:iris:1").reportsNothing();
    lint("azureml:iris@stable").reportsNothing();
    lint("./@latest").reportsNothing();
    RULE.lint("environment: {image: 'ubuntu:latest'}\n").reportsNothing();
    RULE.lint("environment: azureml:latest:1\n").reportsNothing();
  }
}
