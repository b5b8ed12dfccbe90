// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.rule.Finding;
import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a file that findings explain, in an order in which it takes a few steps to find one
 * that covers a place: with each part stands how far it and those before it reach, and how far
 * those of other findings do, because none explains itself.
 */
final class Explanations {
  private final List<Reach> reaches = new ArrayList<>();

  private record Part(Span span, Finding by) {}

  /** How far the parts reach that begin at {@code start} or before. */
  private record Reach(int start, int end, Finding by, int endOfOthers) {}

  private Explanations() {}

  static Explanations of(List<Finding> findings) {
    List<Part> parts = new ArrayList<>();
    for (Finding finding : findings) {
      finding.explained().forEach(span -> parts.add(new Part(span, finding)));
    }
    parts.sort((one, other) -> one.span.compareTo(other.span));
    Explanations explanations = new Explanations();
    parts.forEach(explanations::add);
    return explanations;
  }

  private void add(Part part) {
    int end = part.span.end();
    Reach last = reaches.isEmpty() ? null : reaches.get(reaches.size() - 1);
    int start = part.span.start();
    if (last == null) {
      reaches.add(new Reach(start, end, part.by, -1));
    } else if (end > last.end) {
      int others = part.by == last.by ? last.endOfOthers : last.end;
      reaches.add(new Reach(start, end, part.by, others));
    } else {
      int others = part.by == last.by ? last.endOfOthers : Math.max(end, last.endOfOthers);
      reaches.add(new Reach(start, last.end, last.by, others));
    }
  }

  /** Returns whether a finding lies within what another one explains. */
  boolean cover(Finding finding) {
    int low = 0;
    int high = reaches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reaches.get(middle).start <= finding.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return false;
    }
    Reach reach = reaches.get(low - 1);
    return finding.span().end() <= (reach.by == finding ? reach.endOfOthers : reach.end);
  }
}
