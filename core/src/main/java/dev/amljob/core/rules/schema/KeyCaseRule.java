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
import dev.amljob.core.text.NearestName;
import dev.amljob.core.yaml.YamlMapping;

/** Reports a key that would be right in snake case: {@code instanceCount}. */
final class KeyCaseRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "key-case",
              Category.SCHEMA,
              Severity.ERROR,
              "a key is right but for its case or its word separators")
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    context.schema().of(Kind.KEY_CASE).forEach(found -> report(found, context));
  }

  private static void report(SchemaFinding found, RuleContext context) {
    String right = NearestName.sorted(found.key(), found.violation().allowed()).get(0);
    Finding finding =
        context
            .report(
                found.keySpan(),
                Excerpt.code(found.key()) + " is spelt " + Excerpt.code(right) + " here")
            .asConsequence();
    boolean taken = found.node().resolved() instanceof YamlMapping mapping && mapping.has(right);
    if (!taken) {
      YamlEdits edits = new YamlEdits(context.document());
      found
          .entry()
          .ifPresent(
              entry ->
                  finding.fix("rename to " + Excerpt.code(right), edits.renameKey(entry, right)));
    }
  }
}
