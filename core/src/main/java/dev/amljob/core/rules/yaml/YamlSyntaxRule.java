// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.SyntaxFault;

/** Reports what is no YAML, and aliases that unfold to more than anybody can load. */
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
                      "the aliases of this file unfold to more values than a job can have"));
    }
  }
}
