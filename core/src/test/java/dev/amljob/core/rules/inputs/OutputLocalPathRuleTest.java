// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class OutputLocalPathRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("output-local-path");

  private static LintAssert lint(String path) {
    return RULE.lint("outputs: {a: {path: '" + path + "'}}\n");
  }

  @Test
  void saysWhereAnOutputGoes() {
    lint("./out")
        .reports(
            "'./out' -> an output goes to a datastore, not to `./out`; leave `path` out, or write"
                + " `azureml://datastores/<name>/paths/<path>`")
        .at(Severity.WARNING)
        .hasNoFix();
    lint("/mnt/out").at(Severity.WARNING);
  }

  @Test
  void acceptsDatastores() {
    lint("azureml://datastores/d/paths/p").reportsNothing();
    lint("wasbs://c@a/x").reportsNothing();
    lint("${{default_datastore}}/x").reportsNothing();
    lint("").reportsNothing();
    RULE.lint("inputs: {a: {path: ./in}}\n").reportsNothing();
  }
}
