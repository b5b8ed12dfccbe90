// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.schemacheck.SchemaFinding;
import dev.amljob.core.schemacheck.SchemaFinding.Kind;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlScalar;

/** Reports a number or a boolean where only text is legal, as in tags. */
final class NonStringTagRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "non-string-tag",
              Category.SCHEMA,
              Severity.ERROR,
              "a number or a boolean stands where only text is legal")
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    context.schema().of(Kind.NOT_TEXT).forEach(found -> report(found, context));
  }

  private static void report(SchemaFinding found, RuleContext context) {
    if (!(found.node().resolved() instanceof YamlScalar scalar)) {
      return;
    }
    String written = Excerpt.code(context.file().text(scalar.span()));
    String kind = scalar.type() == ScalarType.BOOLEAN ? "a boolean" : "a number";
    Finding finding =
        context
            .report(
                found.node(),
                Excerpt.code(found.key())
                    + " must be text, but "
                    + written
                    + " is "
                    + kind
                    + "; quote it")
            .asConsequence();
    if (found.node() instanceof YamlScalar) {
      finding.fix("quote the value", new YamlEdits(context.document()).quote(scalar));
    }
  }
}
