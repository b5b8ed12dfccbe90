// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.schemacheck.SchemaFinding;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.YamlScalar;

/**
 * Reports dates without quotes where text is needed: YAML reads them as dates, which the reference
 * refuses or writes in its own way.
 */
final class DateLiteralRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "date-literal", Category.YAML, Severity.ERROR, "a date stands where text is needed")
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    YamlEdits edits = new YamlEdits(context.document());
    for (SchemaFinding found : context.schema().of(SchemaFinding.Kind.DATE)) {
      if (found.node().resolved() instanceof YamlScalar scalar) {
        Finding finding =
            context
                .report(
                    found.node(),
                    "`" + scalar.text() + "` is read as a date, and text is needed here; quote it")
                .asConsequence();
        if (scalar.style() == ScalarStyle.PLAIN) {
          finding.fix("quote the date", edits.quote(scalar));
        }
      }
    }
    SentAsText.report(SentAsText.Change.DATE, context).forEach(found -> found.as(Severity.WARNING));
  }
}
