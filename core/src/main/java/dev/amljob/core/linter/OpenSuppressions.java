// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.suppression.Suppression;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The suppressions that work at a place in a text, which is gone through from its start to its end.
 * Asking each suppression at each finding would take minutes where there are thousands of both.
 */
final class OpenSuppressions {
  private final List<Suppression> all;
  private final int[] byStart;
  private final TreeMap<Integer, Suppression> open = new TreeMap<>();
  private int next;

  /**
   * Stands at the start.
   *
   * @param all the suppressions, in the order of the text
   */
  OpenSuppressions(List<Suppression> all) {
    this.all = List.copyOf(all);
    this.byStart =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingInt(index -> all.get(index).covered().start()))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /**
   * Returns the suppressions at a place, in the order of the text.
   *
   * @param offset no place before that of the last call
   */
  Collection<Suppression> at(int offset) {
    while (next < byStart.length && all.get(byStart[next]).covered().start() <= offset) {
      open.put(byStart[next], all.get(byStart[next]));
      next++;
    }
    open.values().removeIf(one -> one.covered().end() < offset);
    return open.values();
  }
}
