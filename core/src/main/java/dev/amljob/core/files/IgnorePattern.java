// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of an ignore file: a path with wildcards, which matches a file and, where it matches a
 * folder, all that lies in it.
 */
final class IgnorePattern {
  private static final String ANY = "**";

  private final boolean negated;
  private final List<SegmentGlob> segments;

  private IgnorePattern(boolean negated, List<SegmentGlob> segments) {
    this.negated = negated;
    this.segments = segments;
  }

  /** Returns the pattern of a line; nothing for a comment, a blank line or what is no pattern. */
  static Optional<IgnorePattern> of(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.equals("/") || text.startsWith("#")) {
      return Optional.empty();
    }
    boolean negated = text.startsWith("!");
    List<String> parts = parts(negated ? text.substring(1) : text);
    List<SegmentGlob> segments = new ArrayList<>();
    for (String part : parts) {
      Optional<SegmentGlob> segment = SegmentGlob.of(part);
      if (segment.isEmpty()) {
        return Optional.empty();
      }
      segments.add(segment.get());
    }
    return segments.isEmpty()
        ? Optional.empty()
        : Optional.of(new IgnorePattern(negated, segments));
  }

  /** Returns what stands between the slashes, from the root and to the end of a path. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>(Arrays.asList(text.split("/", -1)));
    for (int i = parts.size() - 1; i > 0; i--) {
      if (parts.get(i).equals(ANY) && parts.get(i - 1).equals(ANY)) {
        parts.remove(i);
      }
    }
    if (parts.size() == 2 && parts.get(0).equals(ANY) && parts.get(1).isEmpty()) {
      return List.of("*", ANY);
    }
    boolean name = parts.size() == 1 || (parts.size() == 2 && parts.get(1).isEmpty());
    if (parts.get(0).isEmpty()) {
      parts.remove(0);
    } else if (name && !parts.get(0).equals(ANY)) {
      parts.add(0, ANY);
    }
    int last = parts.size() - 1;
    if (last > 0 && parts.get(last).isEmpty()) {
      parts.set(last, ANY);
    }
    return parts;
  }

  /** Returns whether what it matches is taken back in. */
  boolean isNegated() {
    return negated;
  }

  /** Returns whether it matches a path, given as the names between its slashes. */
  boolean matches(List<String> path) {
    return matches(0, path, 0);
  }

  private boolean matches(int index, List<String> path, int from) {
    boolean last = index == segments.size() - 1;
    if (segments.get(index).is(ANY)) {
      return last ? from < path.size() : matchesDeeper(index + 1, path, from);
    }
    if (from == path.size() || !matchesName(segments.get(index), path.get(from))) {
      return false;
    }
    return last || matches(index + 1, path, from + 1);
  }

  private boolean matchesDeeper(int index, List<String> path, int from) {
    for (int start = from; start < path.size(); start++) {
      if (matches(index, path, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matchesName(SegmentGlob segment, String name) {
    return segment.is("*") ? !name.isEmpty() : segment.matches(name);
  }
}
