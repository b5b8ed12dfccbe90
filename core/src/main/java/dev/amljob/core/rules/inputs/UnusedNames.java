// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.yaml.YamlEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The search for names of a section that nothing in the job speaks of. */
record UnusedNames(IoSection section, CommandJob job, RuleContext context) {
  void report() {
    Optional<Located<String>> command = job.command();
    if (command.isEmpty() || section.isEmpty(job)) {
      return;
    }
    List<YamlEntry> unused = new ArrayList<>(section.entries(job));
    unused.removeIf(entry -> !entry.hasStringKey() || isMentioned(entry, job.commandExpressions()));
    if (unused.isEmpty() || !context.document().faults().isEmpty()) {
      return;
    }
    List<Expression> elsewhere = Mentions.anywhere(context.document());
    unused.removeIf(
        entry ->
            isMentioned(entry, elsewhere) || Mentions.isRead(entry.name(), command.get().value()));
    unused.forEach(this::report);
  }

  private boolean isMentioned(YamlEntry entry, List<Expression> expressions) {
    for (Expression expression : expressions) {
      if (Mentions.isFor(entry.name(), section, expression)) {
        return true;
      }
    }
    return false;
  }

  private void report(YamlEntry entry) {
    Finding finding =
        context.report(
            entry.key(),
            section.role()
                + " `"
                + entry.name()
                + "` is not used; a command speaks of it by `${{"
                + section.key()
                + "."
                + entry.name()
                + "}}`");
    // What lost its indentation is no input at all, and another rule says so.
    finding.asConsequence();
    section
        .delete(entry, job, context)
        .ifPresent(edit -> finding.suggest("delete `" + entry.name() + "`", edit));
  }
}
