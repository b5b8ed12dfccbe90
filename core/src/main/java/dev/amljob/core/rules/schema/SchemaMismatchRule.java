// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.TextEdit;
import java.util.Locale;

/** Reports a command job whose schema is that of another sort of file. */
final class SchemaMismatchRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "schema-mismatch",
          Category.SCHEMA,
          Severity.WARNING,
          "`$schema` is that of another sort of file");

  private static final String COMMAND_JOB = "commandJob";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    SchemaAddress.of(context)
        .filter(address -> address.host().toLowerCase(Locale.ROOT).startsWith("azureml"))
        .filter(address -> !address.name().isEmpty() && !address.name().equals(COMMAND_JOB))
        .ifPresent(address -> report(address, context));
  }

  private static void report(SchemaAddress address, RuleContext context) {
    context
        .report(
            address.nameSpan(),
            "the schema is that of `"
                + address.name()
                + "`, but the file loads as a command job; editors then check it by the wrong rules")
        .fix("name the schema of command jobs", TextEdit.replace(address.nameSpan(), COMMAND_JOB));
  }
}
