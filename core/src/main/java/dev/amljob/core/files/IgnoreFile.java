// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An {@code .amlignore} or {@code .gitignore}, read as the reference reads it. Of several patterns
 * that match a file the last one counts, so that a file in an excluded folder can be taken back in,
 * unlike in Git.
 */
public final class IgnoreFile {
  /** Excludes nothing. */
  public static final IgnoreFile NONE = new IgnoreFile(List.of());

  private final List<IgnorePattern> patterns;
  private final boolean negates;

  private IgnoreFile(List<IgnorePattern> patterns) {
    this.patterns = List.copyOf(patterns);
    this.negates = patterns.stream().anyMatch(IgnorePattern::isNegated);
  }

  /** Returns the patterns of a text. A line that is no pattern excludes nothing. */
  public static IgnoreFile of(String text) {
    List<IgnorePattern> patterns = new ArrayList<>();
    text.lines().forEach(line -> IgnorePattern.of(line).ifPresent(patterns::add));
    return new IgnoreFile(patterns);
  }

  /** Returns whether a file is left out; its path counts from the folder of the ignore file. */
  public boolean excludes(String path) {
    return !patterns.isEmpty() && excludes(Arrays.asList(path.split("/", -1)));
  }

  /** Returns whether everything in a folder is left out, so that nobody need look there. */
  public boolean excludesAll(String folder) {
    // What ends with a slash stands for whatever may lie in the folder.
    return !negates && excludes(folder + "/");
  }

  private boolean excludes(List<String> path) {
    boolean excluded = false;
    for (IgnorePattern pattern : patterns) {
      if (excluded == pattern.isNegated() && pattern.matches(path)) {
        excluded = !excluded;
      }
    }
    return excluded;
  }
}
