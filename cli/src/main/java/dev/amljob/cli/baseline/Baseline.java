// SPDX-License-Identifier: MIT
package dev.amljob.cli.baseline;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How many findings there were, for each file, rule and place. */
public final class Baseline {
  private final Map<Entry, Integer> counts;

  Baseline(Map<Entry, Integer> counts) {
    this.counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /** Returns one that knows nothing. */
  public static Baseline empty() {
    return new Baseline(Map.of());
  }

  Map<Entry, Integer> counts() {
    return counts;
  }

  /** Returns how many findings it holds. */
  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns this one with some entries taken from another, and of the others the higher count. */
  Baseline with(Baseline other, Predicate<Entry> taken) {
    Map<Entry, Integer> merged = new TreeMap<>(counts);
    merged.keySet().removeIf(taken);
    other.counts.forEach((entry, count) -> merged.merge(entry, count, Math::max));
    return new Baseline(merged);
  }
}
