// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Service;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Set;

/** Reports keys that only the service writes, as they come with a job that is shown. */
final class ReadonlyKeyRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "readonly-key",
          Category.SCHEMA,
          Severity.WARNING,
          "a key is one that only the service writes");

  private static final Set<String> OF_JOB =
      Set.of("id", "status", "creation_context", "log_files", "parameters");
  private static final Set<String> OF_SERVICE = Set.of("endpoint", "status", "error_message");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.mapping().ifPresent(root -> check(root, OF_JOB, context));
    for (Service service : job.services().values()) {
      check(service.source().value(), OF_SERVICE, context);
    }
  }

  private static void check(YamlMapping mapping, Set<String> keys, RuleContext context) {
    for (YamlEntry entry : mapping.effectiveEntries()) {
      if (keys.contains(entry.name())) {
        report(mapping, entry, context);
      }
    }
  }

  private static void report(YamlMapping mapping, YamlEntry entry, RuleContext context) {
    // The loader drops any value but null, which it takes for one of an unknown key.
    boolean refused = entry.value().resolved() instanceof YamlScalar scalar && scalar.isNull();
    Finding finding =
        context.report(
            entry.key(),
            Excerpt.code(entry.name())
                + " is written by the service; in a file it "
                + (refused ? "must have a value or go" : "is dropped"));
    if (refused) {
      finding.as(Severity.ERROR).explains(entry.span());
    }
    if (mapping.entries().contains(entry) && entry.value().anchor().isEmpty()) {
      finding.fix(
          "delete " + Excerpt.code(entry.name()),
          new YamlEdits(context.document()).delete(mapping, entry));
    }
  }
}
