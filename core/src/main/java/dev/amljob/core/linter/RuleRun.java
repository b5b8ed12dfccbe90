// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.RulePages;
import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** One run of all rules over one file. */
final class RuleRun {
  private final RuleSet rules;
  private final List<Reported> reported = new ArrayList<>();

  /** A finding and the rule that it is from. */
  private record Reported(Rule rule, Finding finding) {}

  private RuleRun(RuleSet rules) {
    this.rules = rules;
  }

  /** Returns the findings of all rules, in the order of the text. */
  static List<Diagnostic> of(
      RuleContext.Subject subject, CommandJob job, RuleSet rules, DocumentKind kind) {
    RuleRun run = new RuleRun(rules);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Rule rule : rules.rules(kind)) {
      subject.files().checkWanted();
      RuleContext context = new RuleContext(subject, rule.info().id(), rules.options());
      try {
        rule.check(job, context);
        for (Finding finding : context.findings()) {
          run.reported.add(new Reported(rule, finding));
        }
      } catch (CancellationException unwanted) {
        throw unwanted;
      } catch (RuntimeException | StackOverflowError bug) {
        // A bug of one rule must not cost the user what the others found.
        diagnostics.add(internalError(rule, bug));
      }
    }
    diagnostics.addAll(run.unexplained());
    return eachOnce(diagnostics);
  }

  /**
   * Returns findings in order, the same only once. They are compared where they stand at one place
   * alone: to hash a record takes a short-lived process milliseconds.
   */
  private static List<Diagnostic> eachOnce(List<Diagnostic> found) {
    List<Diagnostic> once = new ArrayList<>();
    for (Diagnostic diagnostic : found.stream().sorted().toList()) {
      int before = once.size();
      while (before > 0 && once.get(before - 1).compareTo(diagnostic) == 0) {
        before--;
      }
      if (!once.subList(before, once.size()).contains(diagnostic)) {
        once.add(diagnostic);
      }
    }
    return List.copyOf(once);
  }

  private List<Diagnostic> unexplained() {
    if (reported.isEmpty()) {
      return List.of();
    }
    Explanations explanations = Explanations.of(reported.stream().map(Reported::finding).toList());
    return reported.stream()
        .filter(one -> !(one.finding.isConsequence() && explanations.cover(one.finding)))
        .map(this::diagnostic)
        .toList();
  }

  private Diagnostic diagnostic(Reported one) {
    RuleId id = one.rule.info().id();
    Severity own = one.finding.severity().orElse(one.rule.info().severity());
    Optional<Severity> override = rules.override(id);
    return new Diagnostic(
        id,
        override.orElse(own),
        one.finding.span(),
        one.finding.message(),
        one.finding.related(),
        one.finding.fixes());
  }

  private static Diagnostic internalError(Rule rule, Throwable bug) {
    String message =
        "rule `"
            + rule.info().id()
            + "` failed with "
            + bug.getClass().getSimpleName()
            + "; this is a bug of amljob, and the other rules were run";
    return new Diagnostic(
        RulePages.INTERNAL_ERROR, Severity.WARNING, Span.at(0), message, List.of(), List.of());
  }
}
