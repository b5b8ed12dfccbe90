// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlScalar;

/** Reports an experiment name that the service refuses. */
final class ExperimentNameCharsetRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "experiment-name-charset",
              Category.SCHEMA,
              Severity.ERROR,
              "`experiment_name` has characters or a length that the service refuses")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    // Nothing is as good as no name, and expressions have a rule of their own.
    job.experimentName()
        .filter(name -> !name.value().isEmpty() && !name.value().contains("${{"))
        .ifPresent(
            name ->
                ExperimentNames.mistake(name.value())
                    .ifPresent(mistake -> report(name, mistake, context)));
  }

  private static void report(Located<String> name, String mistake, RuleContext context) {
    Finding finding = context.report(name.node(), "an experiment name " + mistake);
    ExperimentNames.mended(name.value())
        .filter(mended -> name.node() instanceof YamlScalar)
        .ifPresent(
            mended ->
                finding.suggest(
                    "write `" + mended + "`",
                    new YamlEdits(context.document())
                        .replaceText((YamlScalar) name.node(), mended)));
  }
}
