// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.diagnostic.SuppressedDiagnostic;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.RulePages;
import dev.amljob.core.rules.suppression.SuppressionRules;
import dev.amljob.core.rules.yaml.YamlRules;
import dev.amljob.core.suppression.MalformedSuppression;
import dev.amljob.core.suppression.Suppression;
import dev.amljob.core.suppression.SuppressionComment;
import dev.amljob.core.suppression.SuppressionReader;
import dev.amljob.core.suppression.SuppressionRemoval;
import dev.amljob.core.text.NearestName;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One pass of the comments of a file over what the rules have found in it. */
final class SuppressionRun {
  /** The ids of all rules, in their order. */
  private static final Set<String> IDS =
      BuiltInRules.all().stream()
          .map(rule -> rule.info().id().toString())
          .collect(Collectors.toCollection(LinkedHashSet::new));

  private final YamlDocument document;
  private final RuleSet rules;
  private final DocumentKind kind;
  private final List<Diagnostic> kept = new ArrayList<>();
  private final List<SuppressedDiagnostic> suppressed = new ArrayList<>();
  private boolean hidden;
  private boolean broken;
  private boolean silent;
  private final Set<Suppression.Name> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * What is left, and what is not.
   *
   * @param kept the findings to report, those about suppressions included, in the order of the text
   * @param suppressed the findings that a comment keeps quiet, in the order of the text
   * @param judging the rules of which this is all that they would find
   */
  record Outcome(
      List<Diagnostic> kept, List<SuppressedDiagnostic> suppressed, List<Rule> judging) {}

  private SuppressionRun(YamlDocument document, RuleSet rules, DocumentKind kind) {
    this.document = document;
    this.rules = rules;
    this.kind = kind;
  }

  /** Runs the rules over a file, and sorts what they find. */
  static Outcome of(
      RuleContext.Subject subject, CommandJob job, LintOptions options, DocumentKind kind) {
    YamlDocument document = subject.document();
    List<Diagnostic> found = RuleRun.of(subject, job, options.rules(), kind);
    List<SuppressionComment> comments =
        document.comments().isEmpty() ? List.of() : SuppressionReader.read(document);
    if (comments.isEmpty()) {
      return new Outcome(
          Overflow.cut(found), List.of(), judging(document, found, options.rules().rules(kind)));
    }
    return new SuppressionRun(document, options.rules(), kind)
        .run(comments, found, options.today());
  }

  /** Returns none of the rules that ran where one of them may not have seen what is there. */
  private static List<Rule> judging(
      YamlDocument document, List<Diagnostic> found, List<Rule> running) {
    boolean broken =
        !document.faults().isEmpty()
            || document.source().encodingFault().isPresent()
            || found.stream().anyMatch(one -> one.rule().equals(RulePages.INTERNAL_ERROR));
    return broken ? List.of() : running;
  }

  private Outcome run(
      List<SuppressionComment> comments, List<Diagnostic> found, Supplier<LocalDate> today) {
    List<Suppression> active = new ArrayList<>();
    for (SuppressionComment comment : comments) {
      if (comment instanceof MalformedSuppression malformed) {
        reportMalformed(malformed);
      } else if (comment instanceof Suppression suppression) {
        if (isExpired(suppression, today)) {
          reportExpired(suppression);
        } else {
          active.add(suppression);
        }
      }
    }
    OpenSuppressions open = new OpenSuppressions(active);
    found.forEach(finding -> sort(finding, open.at(finding.span().start())));
    // Before what is told of comments, which hides nothing.
    hidden = kept.stream().anyMatch(finding -> finding.severity().atLeast(Severity.ERROR));
    for (Suppression suppression : active) {
      reportNames(suppression);
      reportReason(suppression);
    }
    // Not before: what is suppressed would take the place of what is not.
    List<Rule> judging = judging(document, found, rules.rules(kind));
    return new Outcome(
        Overflow.cut(kept.stream().sorted().toList()),
        List.copyOf(suppressed),
        silent ? withoutUnused(judging) : judging);
  }

  private static boolean isExpired(Suppression suppression, Supplier<LocalDate> today) {
    return suppression.until().filter(until -> until.date().isBefore(today.get())).isPresent();
  }

  private void sort(Diagnostic finding, Collection<Suppression> active) {
    if (finding.rule().equals(YamlRules.SYNTAX)) {
      broken = true;
      kept.add(finding);
      return;
    }
    for (Suppression suppression : active) {
      Optional<Suppression.Name> name = suppression.nameFor(finding);
      if (name.isPresent()) {
        used.add(name.get());
        suppressed.add(
            new SuppressedDiagnostic(
                finding, SuppressedDiagnostic.Source.COMMENT, suppression.reason()));
        return;
      }
    }
    kept.add(finding);
  }

  private void reportMalformed(MalformedSuppression comment) {
    report(
        SuppressionRules.MALFORMED,
        comment.wrong(),
        comment.message(),
        comment
            .replacement()
            .map(
                right ->
                    suggestion("write `" + right + "`", TextEdit.replace(comment.wrong(), right))));
  }

  private void reportExpired(Suppression suppression) {
    Suppression.Until until = suppression.until().orElseThrow();
    report(
        SuppressionRules.EXPIRED,
        until.span(),
        "this was to be ignored until " + until.date() + " and is reported again",
        Optional.of(suggestion("delete the comment", removal(suppression, suppression.rules()))));
  }

  private void reportNames(Suppression suppression) {
    List<Suppression.Name> idle = new ArrayList<>();
    for (Suppression.Name name : suppression.rules()) {
      if (!IDS.contains(name.text())) {
        reportUnknown(suppression, name);
      } else if (!IgnoreAll.isIgnorable(new RuleId(name.text()))) {
        reportUnignorable(suppression, name);
      } else if (!broken && !used.contains(name)) {
        boolean ran = hasRun(name.text());
        silent |= !ran;
        if (ran) {
          idle.add(name);
        }
      }
    }
    boolean all = idle.size() == suppression.rules().size();
    for (Suppression.Name name : idle) {
      report(
          SuppressionRules.UNUSED,
          name.span(),
          "`" + name.text() + "` finds nothing here, so that there is nothing to ignore",
          Optional.of(deletion(suppression, all ? idle : List.of(name), certainty())));
    }
  }

  /** Where a rule that a comment names did not run, nobody knows whether it has a use. */
  private static List<Rule> withoutUnused(List<Rule> rules) {
    return rules.stream()
        .filter(rule -> !rule.info().id().equals(SuppressionRules.UNUSED.id()))
        .toList();
  }

  private void reportUnignorable(Suppression suppression, Suppression.Name name) {
    report(
        SuppressionRules.MALFORMED,
        name.span(),
        "`"
            + name.text()
            + "` cannot be ignored: "
            + (name.text().equals(YamlRules.SYNTAX.value())
                ? "with an error of syntax, nothing of the file is loaded; mend the text"
                : "it is about comments like this one; `rules` of .amljob.yml switches it off"),
        Optional.of(deletion(suppression, List.of(name), Applicability.SUGGESTED)));
  }

  private Fix deletion(
      Suppression suppression, List<Suppression.Name> names, Applicability applicability) {
    return new Fix(
        names.size() == suppression.rules().size()
            ? "delete the comment"
            : "delete `" + names.get(0).text() + "`",
        applicability,
        List.of(removal(suppression, names)));
  }

  /** In a file with errors, what a rule would have found may be hidden behind one of them. */
  private Applicability certainty() {
    return hidden ? Applicability.SUGGESTED : Applicability.SAFE;
  }

  /** A rule that is off, or does not check such files, may find something another time. */
  private boolean hasRun(String name) {
    return rules.rules(kind).stream().anyMatch(rule -> rule.info().id().toString().equals(name));
  }

  private void reportUnknown(Suppression suppression, Suppression.Name name) {
    Optional<String> nearest = NearestName.of(name.text(), List.copyOf(IDS));
    report(
        SuppressionRules.UNKNOWN_RULE,
        name.span(),
        "no rule is called `"
            + name.text()
            + "`; "
            + nearest
                .map(right -> "did you mean `" + right + "`?")
                .orElse("`amljob rules` lists them"),
        Optional.of(
            nearest
                .map(
                    right ->
                        suggestion("write `" + right + "`", TextEdit.replace(name.span(), right)))
                .orElseGet(() -> deletion(suppression, List.of(name), Applicability.SUGGESTED))));
  }

  private void reportReason(Suppression suppression) {
    if (suppression.reason().isEmpty()) {
      int end = suppression.span().end();
      report(
          SuppressionRules.WITHOUT_REASON,
          suppression.span(),
          "say behind the brackets why this is ignored",
          Optional.of(
              suggestion("insert a reason to fill in", TextEdit.insert(end, " TODO: why"))));
    }
  }

  private TextEdit removal(Suppression suppression, List<Suppression.Name> names) {
    return SuppressionRemoval.of(suppression, names, document.source());
  }

  private static Fix suggestion(String title, TextEdit edit) {
    return new Fix(title, Applicability.SUGGESTED, List.of(edit));
  }

  private void report(RuleInfo info, Span span, String message, Optional<Fix> fix) {
    for (Rule rule : rules.rules(kind)) {
      if (rule.info().id().equals(info.id())) {
        kept.add(
            new Diagnostic(
                info.id(),
                rules.override(info.id()).orElse(info.severity()),
                span,
                message,
                List.of(),
                fix.stream().toList()));
      }
    }
  }
}
