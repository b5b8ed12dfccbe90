// SPDX-License-Identifier: MIT
package dev.amljob.core.suppression;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A comment that switches rules off: {@code # amljob: ignore[rule] reason until=2026-12-31}.
 *
 * @param span the place of the whole comment, {@code #} included
 * @param rules the rules that it names, in order; at least one
 * @param reason why, in the author's words; may be empty
 * @param until the last day on which it works; absent for ever
 * @param covered the part of the file in which it works
 */
public record Suppression(
    Span span, List<Name> rules, String reason, Optional<Until> until, Span covered)
    implements SuppressionComment {
  public Suppression {
    Objects.requireNonNull(span, "span");
    rules = List.copyOf(rules);
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(covered, "covered");
  }

  /**
   * The name of a rule in a comment.
   *
   * @param text the name as written, which may be that of no rule
   * @param span its place in the file
   */
  public record Name(String text, Span span) {}

  /**
   * The end of a suppression's time.
   *
   * @param date the last day on which it works
   * @param span the place of {@code until=...}
   */
  public record Until(LocalDate date, Span span) {}

  /** Returns the name by which it switches off the rule of a finding, if it does so there. */
  public Optional<Name> nameFor(Diagnostic finding) {
    int start = finding.span().start();
    boolean inside = start >= covered.start() && start <= covered.end();
    return inside
        ? rules.stream().filter(name -> name.text().equals(finding.rule().toString())).findFirst()
        : Optional.empty();
  }
}
