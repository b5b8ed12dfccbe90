// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.SyntaxFault;

/** Reports a second document: the reference reads files of one. */
final class MultipleDocumentsRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "multiple-documents",
              Category.YAML,
              Severity.ERROR,
              "the file holds a second document")
          .alsoForEnvironments()
          .alsoForCondaFiles();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    ReportedFaults.report(SyntaxFault.Kind.MULTIPLE_DOCUMENTS, context);
  }
}
