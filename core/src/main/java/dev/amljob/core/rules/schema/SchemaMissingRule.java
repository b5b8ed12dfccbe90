// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import java.util.List;

/** Reports a job that does not say by which schema editors should check it. */
final class SchemaMissingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "schema-missing",
              Category.SCHEMA,
              Severity.INFO,
              "`$schema` is missing, by which editors recognise a command job")
          .tagged(Tag.STYLE);

  private static final String KEY = "$schema";
  private static final String FIX = "insert `$schema`";
  private static final String ADDRESS =
      "https://azuremlschemas.azureedge.net/latest/commandJob.schema.json";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (!context.document().faults().isEmpty() || context.file().encodingFault().isPresent()) {
      // There is worse to tell, and what seems missing may stand where the text is broken.
      return;
    }
    job.mapping()
        .filter(root -> !root.entries().isEmpty() && !root.has(KEY))
        .filter(root -> SchemaAddress.of(context).isEmpty())
        .ifPresent(root -> report(root, context));
  }

  private static void report(YamlMapping root, RuleContext context) {
    YamlNode first = root.entries().get(0).key();
    Finding finding =
        context.report(first, "`$schema` is missing, by which editors recognise a command job");
    TextEdit edit =
        new YamlEdits(context.document()).insertFirst(root, List.of(KEY + ": " + ADDRESS));
    if (context.classification().kind() == DocumentKind.COMMAND_JOB) {
      finding.fix(FIX, edit);
    } else {
      // Nobody but the author knows that the file is meant for a job.
      finding.suggest(FIX, edit);
    }
  }
}
