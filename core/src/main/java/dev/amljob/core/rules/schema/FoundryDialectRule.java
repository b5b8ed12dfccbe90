// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.FoundryDialect;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import java.util.List;
import java.util.Set;

/** Reports a job that is written for the Azure Developer CLI, once and not key by key. */
final class FoundryDialectRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "foundry-dialect",
              Category.SCHEMA,
              Severity.ERROR,
              "the job is written for the Azure Developer CLI, not for `az ml`")
          .forKinds(Set.of(DocumentKind.FOUNDRY_JOB, DocumentKind.COMMAND_JOB));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.mapping()
        .filter(root -> root.has("command"))
        .ifPresent(root -> report(FoundryDialect.signature(root), root.span(), context));
  }

  private static void report(List<YamlEntry> signature, Span whole, RuleContext context) {
    if (signature.isEmpty()) {
      return;
    }
    YamlEntry first = signature.get(0);
    Finding finding =
        context.report(
            first.key(),
            "this is a training job for the Azure Developer CLI: `az ml` does not read "
                + written(first)
                + " or "
                + written(signature.get(1)));
    // Such a file may name the schema of command jobs, which then has something against every line.
    finding.explains(whole);
    signature.stream()
        .skip(1)
        .forEach(
            entry -> finding.note(entry.key().span(), written(entry) + " is of that dialect too"));
  }

  private static String written(YamlEntry entry) {
    return Excerpt.code(entry.name());
  }
}
