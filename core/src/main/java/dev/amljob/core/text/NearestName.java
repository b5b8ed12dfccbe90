// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody most likely meant by a misspelt name. */
public final class NearestName {
  private NearestName() {}

  /** Returns the closest candidate, if one is close enough to be worth a "did you mean". */
  public static Optional<String> of(String name, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(name, candidate) <= limit(name, candidate))
        .min(byCloseness(name));
  }

  /** Returns all candidates, closest first, and by name where equally close. */
  public static List<String> sorted(String name, Collection<String> candidates) {
    return candidates.stream().sorted(byCloseness(name)).toList();
  }

  private static Comparator<String> byCloseness(String name) {
    return (one, other) -> {
      int closer = Integer.compare(distance(name, one), distance(name, other));
      return closer == 0 ? one.compareTo(other) : closer;
    };
  }

  /** One slip in three characters: `comand` is `command`, but `cmd` might be anything. */
  private static int limit(String name, String candidate) {
    return Math.max(1, Math.min(name.length(), candidate.length()) / 3);
  }

  /**
   * The number of insertions, deletions, replacements and swaps of neighbours between two names,
   * where case and the choice between {@code _}, {@code -} and a space do not count.
   */
  static int distance(String left, String right) {
    String a = normalized(left);
    String b = normalized(right);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best =
        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }

  private static String normalized(String name) {
    // Names are short; a longer one is cut, so that a pasted file under a key costs nothing.
    String head = name.length() > 64 ? name.substring(0, 64) : name;
    return head.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }
}
