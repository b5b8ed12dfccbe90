// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.text.NearestName;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import java.util.List;
import java.util.Optional;

/** The search for expressions that name nothing of a section. */
record UndefinedNames(IoSection section, CommandJob job, RuleContext context) {
  /** What to do with a finding that has no other way out. */
  interface Offer {
    void to(Finding finding, String name);
  }

  void report(Offer offer) {
    report(job.commandExpressions(), false, offer);
    report(Mentions.inVariables(job), true, offer);
  }

  private void report(List<Expression> expressions, boolean variables, Offer offer) {
    for (Expression expression : expressions) {
      if (section.isMeantBy(expression)
          && expression.form().isWellFormed()
          && expression.form() != Form.OPTIONAL_BLOCK
          && isUndefined(expression)
          && (variables || !isInOtherCase(expression.name().text()))
          && !section.isUnclear(job, context)) {
        report(expression, variables || expression.bracketed(), offer);
      }
    }
  }

  /** A name with a dot may be declared, though no name may have one. */
  private boolean isUndefined(Expression expression) {
    String name = expression.name().text();
    return !name.isEmpty()
        && section.entry(name, job).isEmpty()
        && (expression.member().isEmpty()
            || section.entry(name + "." + expression.member().text(), job).isEmpty());
  }

  /** In the command, a rule of its own reports a name that is declared in other case. */
  private boolean isInOtherCase(String name) {
    return section.entries(job).stream()
            .filter(entry -> entry.name().equalsIgnoreCase(name))
            .count()
        == 1;
  }

  private void report(Expression expression, boolean lookedAtByNobody, Offer offer) {
    String name = expression.name().text();
    String message =
        section.role() + " `" + name + "` is not declared under `" + section.key() + "`";
    Optional<YamlEntry> other = section.other().entry(name, job);
    Optional<String> nearest = nearest(name);
    Finding finding;
    if (other.isPresent()) {
      String word = section.other().key();
      finding =
          context
              .report(
                  expression.context().span(),
                  message + ", but `" + name + "` is " + section.other().oneRole())
              .note(other.get().key().span(), "declared here")
              .suggest(
                  "change to `" + word + "." + name + "`",
                  TextEdit.replace(expression.context().span(), word));
    } else {
      finding = context.report(expression.name().span(), message + hint(name, nearest));
      nearest.ifPresent(
          meant -> {
            section
                .entry(meant, job)
                .ifPresent(entry -> finding.note(entry.key().span(), "declared here"));
            finding.suggest(
                "change to `" + meant + "`", TextEdit.replace(expression.name().span(), meant));
          });
      if (nearest.isEmpty()) {
        offer.to(finding, name);
      }
    }
    if (lookedAtByNobody) {
      finding.as(Severity.WARNING);
    }
  }

  private Optional<String> nearest(String name) {
    return NearestName.of(name, section.entries(job).stream().map(YamlEntry::name).toList());
  }

  private static String hint(String name, Optional<String> nearest) {
    if (nearest.isEmpty()) {
      return "";
    }
    return nearest.get().equalsIgnoreCase(name)
        ? "; case counts, and the declared name is `" + nearest.get() + "`"
        : "; did you mean `" + nearest.get() + "`?";
  }
}
