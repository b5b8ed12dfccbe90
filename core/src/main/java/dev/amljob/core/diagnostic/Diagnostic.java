// SPDX-License-Identifier: MIT
package dev.amljob.core.diagnostic;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One finding in one file.
 *
 * @param rule the rule that found it
 * @param severity how bad it is, after the user's overrides
 * @param span the narrowest place that shows it
 * @param message what is wrong and what would be right: a fragment, lower-case start, no final
 *     period, the user's text in backticks
 * @param related other places worth looking at
 * @param fixes changes that mend it, the likeliest first; often none
 */
public record Diagnostic(
    RuleId rule,
    Severity severity,
    Span span,
    String message,
    List<RelatedLocation> related,
    List<Fix> fixes)
    implements Comparable<Diagnostic> {
  public Diagnostic {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
  }

  /** Returns the same finding at another level. */
  public Diagnostic withSeverity(Severity newSeverity) {
    return new Diagnostic(rule, newSeverity, span, message, related, fixes);
  }

  /** Returns the same finding with one more place to look at. */
  public Diagnostic withRelated(RelatedLocation location) {
    List<RelatedLocation> more = new ArrayList<>(related);
    more.add(location);
    return new Diagnostic(rule, severity, span, message, more, fixes);
  }

  /**
   * Orders by place, then by level, rule and message, so that output never depends on the order of
   * checks.
   */
  @Override
  public int compareTo(Diagnostic other) {
    int order = span.compareTo(other.span);
    order = order == 0 ? severity.compareTo(other.severity) : order;
    order = order == 0 ? rule.compareTo(other.rule) : order;
    return order == 0 ? message.compareTo(other.message) : order;
  }
}
