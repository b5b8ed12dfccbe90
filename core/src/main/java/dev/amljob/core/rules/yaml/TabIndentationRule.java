// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.SyntaxFault;

/** Reports tabs that indent: YAML allows only spaces there. */
final class TabIndentationRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("tab-indentation", Category.YAML, Severity.ERROR, "a tab indents a line")
          .alsoForEnvironments()
          .alsoForCondaFiles();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    ReportedFaults.report(SyntaxFault.Kind.TAB_INDENTATION, context);
  }
}
