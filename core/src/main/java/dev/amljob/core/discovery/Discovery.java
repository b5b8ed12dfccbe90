// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the paths of a command line stand for.
 *
 * @param candidates files to lint, sorted by name, each once
 * @param skipped what was seen in folders and left alone
 * @param faults paths that lead nowhere
 */
public record Discovery(List<Candidate> candidates, List<Skipped> skipped, List<Fault> faults) {
  public Discovery {
    candidates = List.copyOf(candidates);
    skipped = List.copyOf(skipped);
    faults = List.copyOf(faults);
  }

  /** Returns the same with one more file to lint. */
  public Discovery with(Candidate more) {
    List<Candidate> all = new ArrayList<>(candidates);
    all.add(more);
    all.sort(Comparator.comparing(Candidate::name));
    return new Discovery(all, skipped, faults);
  }

  /** Returns the same with one more file that is left alone. */
  public Discovery with(Skipped more) {
    List<Skipped> all = new ArrayList<>(skipped);
    all.add(more);
    all.sort(Comparator.comparing(Skipped::name));
    return new Discovery(candidates, all, faults);
  }

  /**
   * A file or folder that was left alone.
   *
   * @param name its path, with a {@code /} at the end of a folder's
   * @param reason why, as a fragment: "a symbolic link"
   */
  public record Skipped(String name, String reason) {}
}
