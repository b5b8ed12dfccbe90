// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts off what a rule finds over and over in one file: nobody reads the thousandth of a kind, and
 * editors choke on them.
 */
final class Overflow {
  /** How many findings of a rule are told of one file. */
  static final int MOST = 1000;

  private Overflow() {}

  /** Returns the first findings of each rule, and for those cut off one that says so. */
  static List<Diagnostic> cut(List<Diagnostic> sorted) {
    if (sorted.size() <= MOST) {
      return sorted;
    }
    Map<RuleId, Integer> counts = new HashMap<>();
    sorted.forEach(one -> counts.merge(one.rule(), 1, Integer::sum));
    Map<RuleId, Integer> told = new HashMap<>();
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic one : sorted) {
      int number = told.merge(one.rule(), 1, Integer::sum);
      if (number <= MOST) {
        kept.add(one);
      } else if (number == MOST + 1) {
        kept.add(rest(one, counts.getOrDefault(one.rule(), number) - MOST));
      }
    }
    return List.copyOf(kept);
  }

  private static Diagnostic rest(Diagnostic first, int count) {
    String message = "and " + count + " more of this kind from here on, which are not shown";
    return new Diagnostic(
        first.rule(), first.severity(), first.span(), message, List.of(), List.of());
  }
}
