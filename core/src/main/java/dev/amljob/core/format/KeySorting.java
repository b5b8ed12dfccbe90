// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.job.Classification;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.KeyOrder;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.schema.InstancePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the keys of a job into their usual order, each with the comments above, behind and within
 * it. A blank line ends a group, out of which no key moves; and none moves within a group where one
 * is an alias of another.
 */
final class KeySorting {
  /** How deep the deepest mapping lies whose keys have an order. */
  static final int DEEPEST = 3;

  private final KeyLines lines;
  private final List<Change> changes = new ArrayList<>();

  private KeySorting(YamlDocument document) {
    this.lines = new KeyLines(document);
  }

  /**
   * Returns what sorts the mappings at one depth; those within others have to be sorted before
   * these move.
   */
  static List<Change> changes(YamlDocument document, int depth) {
    if (document.rootMapping().isEmpty()
        || Classification.of(document).kind() != DocumentKind.COMMAND_JOB) {
      return List.of();
    }
    KeySorting sorting = new KeySorting(document);
    sorting.descend(document.rootMapping().get(), InstancePath.ROOT, depth);
    return sorting.changes;
  }

  private void descend(YamlMapping mapping, InstancePath path, int depth) {
    if (depth == 0) {
      sort(mapping, path);
      return;
    }
    for (YamlEntry entry : mapping.entries()) {
      if (entry.value() instanceof YamlMapping inner) {
        descend(inner, path.child(entry.name()), depth - 1);
      }
    }
  }

  private void sort(YamlMapping mapping, InstancePath path) {
    if (mapping.isFlow() || KeyOrder.at(path).isEmpty()) {
      return;
    }
    Comparator<String> order = KeyOrder.comparator(path);
    Comparator<KeyLines.Block> byKey =
        Comparator.<KeyLines.Block, Boolean>comparing(block -> !block.entry().isMerge())
            .thenComparing(block -> block.entry().name(), order);
    for (List<KeyLines.Block> group : lines.groups(mapping)) {
      List<KeyLines.Block> sorted = group.stream().sorted(byKey).toList();
      if (!sorted.equals(group) && !lines.dependOnOrder(group)) {
        changes.add(Change.of(lines.moves(group, sorted)));
      }
    }
  }
}
