// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.SyntaxFault;

/**
 * Reports what {@code git} leaves in a file when two versions of it collide, once for each
 * conflict.
 */
final class MergeConflictMarkerRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "merge-conflict-marker",
              Category.YAML,
              Severity.ERROR,
              "a merge conflict is left in the file")
          .alsoForEnvironments()
          .alsoForCondaFiles();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    ReportedFaults.report(SyntaxFault.Kind.MERGE_CONFLICT_MARKER, context);
  }
}
