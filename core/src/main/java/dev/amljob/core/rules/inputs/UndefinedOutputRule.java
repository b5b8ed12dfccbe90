// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.Optional;

/** Reports <code>${{outputs.NAME}}</code> where no output of that name is declared. */
final class UndefinedOutputRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "undefined-output",
              Category.INPUTS_OUTPUTS,
              Severity.WARNING,
              "an expression names an output that is not declared")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    new UndefinedNames(IoSection.OUTPUTS, job, context)
        .report((finding, name) -> offerDeclaration(finding, name, job, context));
  }

  private static void offerDeclaration(
      Finding finding, String name, CommandJob job, RuleContext context) {
    if (IoNames.isLegal(name)) {
      declaration(name, job, new YamlEdits(context.document()))
          .ifPresent(edit -> finding.suggest("declare it under `outputs`", edit));
    }
  }

  private static Optional<TextEdit> declaration(String name, CommandJob job, YamlEdits edits) {
    String line = YamlEdits.plainOrQuoted(name) + ": {type: uri_folder}";
    if (job.entry("outputs").isPresent()) {
      return IoSection.OUTPUTS.written(job).map(section -> edits.append(section, List.of(line)));
    }
    // Right below the command, which is where the name is spoken of.
    return job.mapping()
        .flatMap(
            root ->
                root.find("command")
                    .filter(root.entries()::contains)
                    .map(
                        command ->
                            edits.insertAfter(root, command, List.of("outputs:", "  " + line))));
  }
}
