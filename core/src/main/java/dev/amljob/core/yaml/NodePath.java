// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way from the root of a document to one of its nodes.
 *
 * @param nodes the root first, the node itself last; never empty
 * @param steps what leads from each node to the next: one less than nodes
 */
public record NodePath(List<YamlNode> nodes, List<Step> steps) {
  /** A way from a mapping or list to something in it. */
  public sealed interface Step permits ToKey, ToValue, ToItem {}

  /** The step from a mapping to the key of an entry. */
  public record ToKey(YamlEntry entry) implements Step {
    public ToKey {
      Objects.requireNonNull(entry, "entry");
    }
  }

  /** The step from a mapping to the value of an entry. */
  public record ToValue(YamlEntry entry) implements Step {
    public ToValue {
      Objects.requireNonNull(entry, "entry");
    }
  }

  /** The step from a list to an item, counted from 0. */
  public record ToItem(int index) implements Step {}

  public NodePath {
    nodes = List.copyOf(nodes);
    steps = List.copyOf(steps);
    if (steps.size() != nodes.size() - 1) {
      throw new IllegalArgumentException(steps.size() + " steps between " + nodes.size());
    }
  }

  /** Returns the node at the end of the way. */
  public YamlNode node() {
    return nodes.get(nodes.size() - 1);
  }

  /** Returns the mapping or list around the node; absent for the root. */
  public Optional<YamlNode> parent() {
    return nodes.size() < 2 ? Optional.empty() : Optional.of(nodes.get(nodes.size() - 2));
  }

  /** Returns the innermost entry on the way, whose key or value the node is or is in. */
  public Optional<YamlEntry> entry() {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i) instanceof ToValue step) {
        return Optional.of(step.entry());
      }
      if (steps.get(i) instanceof ToKey step) {
        return Optional.of(step.entry());
      }
    }
    return Optional.empty();
  }

  /** Returns whether the node is the key of an entry. */
  public boolean isKey() {
    return !steps.isEmpty() && steps.get(steps.size() - 1) instanceof ToKey;
  }
}
