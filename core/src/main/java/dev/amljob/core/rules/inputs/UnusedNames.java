// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.text.NearestName;
import dev.amljob.core.yaml.YamlEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The search for names of a section that nothing in the job speaks of. */
record UnusedNames(IoSection section, CommandJob job, RuleContext context) {
  void report(List<String> ignored) {
    Optional<Located<String>> command = job.command();
    if (command.isEmpty() || command.get().value().isBlank() || section.isEmpty(job)) {
      return;
    }
    List<YamlEntry> unused = new ArrayList<>(section.entries(job));
    unused.removeIf(
        entry ->
            !entry.hasStringKey()
                || ignored.contains(entry.name())
                || isMentioned(entry, job.commandExpressions()));
    if (unused.isEmpty() || !context.document().faults().isEmpty()) {
      return;
    }
    List<Expression> elsewhere = Mentions.anywhere(context.document());
    Set<String> meant = misspelt(elsewhere);
    unused.removeIf(
        entry ->
            isMentioned(entry, elsewhere)
                || meant.contains(entry.name())
                || Mentions.isRead(entry.name(), command.get().value()));
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

  /** Returns the names that misspelt ones are likely meant for, of which another rule tells. */
  private Set<String> misspelt(List<Expression> expressions) {
    List<String> declared = section.entries(job).stream().map(YamlEntry::name).toList();
    Set<String> meant = new HashSet<>();
    for (Expression expression : expressions) {
      String name = expression.name().text();
      if (section.isMeantBy(expression) && !declared.contains(name)) {
        NearestName.of(name, declared).ifPresent(meant::add);
      } else if (section.other().isMeantBy(expression)
          && section.other().entry(name, job).isEmpty()) {
        meant.add(name);
      }
    }
    return meant;
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
