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
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;

/**
 * Reports a value that is none of those that its key allows, case folded as the reference folds it.
 */
final class InvalidEnumRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "invalid-enum",
              Category.SCHEMA,
              Severity.ERROR,
              "a value is none of those that its key allows")
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    context.schema().of(Kind.NOT_IN_ENUM).forEach(found -> report(found, context));
  }

  private static void report(SchemaFinding found, RuleContext context) {
    List<String> allowed = found.violation().allowed();
    String written = found.node().resolved() instanceof YamlScalar scalar ? scalar.text() : "";
    Finding finding =
        context.report(
            found.node(),
            Excerpt.code(found.key())
                + Wording.ofBranch(found)
                + (allowed.size() == 1 ? " must be " : " must be one of ")
                + Wording.choices(written, allowed)
                + ", not "
                + (written.isEmpty() ? found.node().kindName() : Excerpt.code(written)));
    Wording.noteBranch(found, finding);
    finding.asConsequence();
    NearestName.of(written, allowed)
        .ifPresent(
            nearest ->
                finding.suggest(
                    "change to " + Excerpt.code(nearest),
                    new YamlEdits(context.document()).replace(found.node(), nearest)));
  }
}
