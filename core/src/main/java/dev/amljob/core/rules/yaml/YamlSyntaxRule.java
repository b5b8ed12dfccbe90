// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.SyntaxFault;

/** Reports what is no YAML, and more values than are checked, as aliases of aliases make. */
final class YamlSyntaxRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("yaml-syntax", Category.YAML, Severity.ERROR, "the file is not YAML")
          .alsoForEnvironments()
          .alsoForCondaFiles();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    ReportedFaults.report(SyntaxFault.Kind.SYNTAX, context);

    if (!context.schema().isComplete()) {
      context
          .document()
          .rootMapping()
          .ifPresent(
              root ->
                  context.report(
                      Spans.head(root),
                      "this file holds more values than are checked against the schema; what an alias"
                          + " repeats counts each time"));
    }
  }
}
