// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.yaml.YamlAlias;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Judges whether two documents load as the same and say the same in comments. */
final class SameMeaning {
  private final Map<YamlScalar, String> meant;

  private SameMeaning(Map<YamlScalar, String> meant) {
    this.meant = meant;
  }

  /**
   * Returns whether an edit did no harm.
   *
   * @param meant the scalars of the old document that were to load as another text
   */
  static boolean of(YamlDocument before, YamlDocument after, Map<YamlScalar, String> meant) {
    boolean rootsAreSame =
        before.root().isEmpty()
            ? after.root().isEmpty()
            : after.root().isPresent()
                && new SameMeaning(meant).same(before.root().get(), after.root().get());
    return after.faults().isEmpty() && rootsAreSame && comments(before).equals(comments(after));
  }

  private static List<String> comments(YamlDocument document) {
    return document.comments().stream().map(YamlComment::text).sorted().toList();
  }

  /** Aliases are not followed: as long as they are the same, so is what they stand for. */
  private boolean same(YamlNode before, YamlNode after) {
    if (!before.anchor().equals(after.anchor())) {
      return false;
    }
    if (before instanceof YamlScalar one && after instanceof YamlScalar other) {
      return one.type() == other.type() && meant.getOrDefault(one, one.text()).equals(other.text());
    }
    if (before instanceof YamlMapping one && after instanceof YamlMapping other) {
      return sameEntries(one.entries(), other.entries());
    }
    if (before instanceof YamlSequence one && after instanceof YamlSequence other) {
      return sameItems(one.items(), other.items());
    }
    return before instanceof YamlAlias one
        && after instanceof YamlAlias other
        && one.name().equals(other.name());
  }

  private boolean sameItems(List<YamlNode> before, List<YamlNode> after) {
    boolean same = before.size() == after.size();
    for (int i = 0; same && i < before.size(); i++) {
      same = same(before.get(i), after.get(i));
    }
    return same;
  }

  /** Their order may differ, but not that of equal keys, of which the last one counts. */
  private boolean sameEntries(List<YamlEntry> before, List<YamlEntry> after) {
    List<YamlEntry> one = sorted(before);
    List<YamlEntry> other = sorted(after);
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      same =
          same(one.get(i).key(), other.get(i).key())
              && same(one.get(i).value(), other.get(i).value());
    }
    return same;
  }

  private static List<YamlEntry> sorted(List<YamlEntry> entries) {
    return entries.stream().sorted(Comparator.comparing(YamlEntry::name)).toList();
  }
}
