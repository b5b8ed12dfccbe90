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
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.QuotedText;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/** Reports a job that is listed under whatever folder it happens to be submitted from. */
final class ExperimentNameImplicitRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "experiment-name-implicit",
              Category.SCHEMA,
              Severity.HINT,
              "`experiment_name` is left to the folder that the job is submitted from")
          .tagged(Tag.STYLE)
          .offByDefault();

  private static final String KEY = "experiment_name";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.mapping()
        .filter(root -> !root.entries().isEmpty() && !root.has(KEY))
        .ifPresent(root -> report(root, context));
  }

  private static void report(YamlMapping root, RuleContext context) {
    Finding finding =
        context.report(
            root.entries().get(0).key(),
            "without `experiment_name`, the job is listed under the folder it is submitted from");
    folder(context.file())
        .flatMap(ExperimentNames::mended)
        .map(name -> KEY + ": " + QuotedText.of(name))
        .ifPresent(
            line ->
                finding.suggest(
                    "insert `" + line + "`",
                    new YamlEdits(context.document()).append(root, List.of(line))));
  }

  /** Returns the name of the folder that the file lies in, as far as the file's name tells. */
  private static Optional<String> folder(SourceFile file) {
    String[] parts = file.name().split("/", -1);
    return parts.length < 2 ? Optional.empty() : Optional.of(parts[parts.length - 2]);
  }
}
