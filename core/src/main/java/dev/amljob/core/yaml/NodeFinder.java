// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.NodePath.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds nodes of a document, with the way that leads to them. */
public final class NodeFinder {
  private final YamlDocument document;
  private final List<YamlNode> nodes = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  private NodeFinder(YamlDocument document) {
    this.document = document;
  }

  /**
   * Returns the way to the innermost node that a cursor at an offset touches. The empty value of a
   * bare {@code key:} reaches to the end of its line. Absent outside the root.
   */
  public static Optional<NodePath> at(YamlDocument document, int offset) {
    NodeFinder finder = new NodeFinder(document);
    YamlNode next = document.root().filter(root -> finder.touches(root, offset)).orElse(null);
    while (next != null) {
      finder.nodes.add(next);
      next = finder.within(next, offset);
    }
    return finder.nodes.isEmpty()
        ? Optional.empty()
        : Optional.of(new NodePath(finder.nodes, finder.steps));
  }

  private @Nullable YamlNode within(YamlNode node, int offset) {
    if (node instanceof YamlMapping mapping) {
      return inMapping(mapping, offset);
    }
    if (node instanceof YamlSequence sequence) {
      // Where two touch, as an empty item and the next may, the later one has the text.
      for (int i = sequence.items().size() - 1; i >= 0; i--) {
        if (touches(sequence.items().get(i), offset)) {
          steps.add(new NodePath.ToItem(i));
          return sequence.items().get(i);
        }
      }
    }
    return null;
  }

  private @Nullable YamlNode inMapping(YamlMapping mapping, int offset) {
    for (int i = mapping.entries().size() - 1; i >= 0; i--) {
      YamlEntry entry = mapping.entries().get(i);
      if (entry.key().span().touches(offset)) {
        steps.add(new NodePath.ToKey(entry));
        return entry.key();
      }
      if (touches(entry.value(), offset)) {
        steps.add(new NodePath.ToValue(entry));
        return entry.value();
      }
    }
    return null;
  }

  private boolean touches(YamlNode node, int offset) {
    Span span = node.span();
    if (span.touches(offset) || offset < span.start()) {
      return span.touches(offset);
    }
    if (!reachesOn(node)) {
      return false;
    }
    int line = document.source().lines().lineOf(span.end());
    return offset <= document.source().lines().line(line).end();
  }

  /** Returns whether a node ends with the empty value of a bare key. */
  private static boolean reachesOn(YamlNode node) {
    YamlNode last = node;
    while (last instanceof YamlMapping mapping
        && !mapping.isFlow()
        && !mapping.entries().isEmpty()) {
      last = mapping.entries().get(mapping.entries().size() - 1).value();
    }
    return last instanceof YamlScalar && last.span().isEmpty();
  }

  /** Returns the way to a node of a document; absent for one that it does not hold. */
  public static Optional<NodePath> to(YamlDocument document, YamlNode wanted) {
    Deque<NodePath> pending = new ArrayDeque<>();
    document.root().ifPresent(root -> pending.push(new NodePath(List.of(root), List.of())));
    while (!pending.isEmpty()) {
      NodePath path = pending.pop();
      if (path.node() == wanted) {
        return Optional.of(path);
      }
      if (path.node() instanceof YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
          addIfCovers(pending, path, new NodePath.ToKey(entry), entry.key(), wanted);
          addIfCovers(pending, path, new NodePath.ToValue(entry), entry.value(), wanted);
        }
      } else if (path.node() instanceof YamlSequence sequence) {
        for (int i = 0; i < sequence.items().size(); i++) {
          addIfCovers(pending, path, new NodePath.ToItem(i), sequence.items().get(i), wanted);
        }
      }
    }
    return Optional.empty();
  }

  private static void addIfCovers(
      Deque<NodePath> pending, NodePath path, Step step, YamlNode node, YamlNode wanted) {
    if (node.span().covers(wanted.span())) {
      List<YamlNode> nodes = new ArrayList<>(path.nodes());
      nodes.add(node);
      List<Step> steps = new ArrayList<>(path.steps());
      steps.add(step);
      pending.push(new NodePath(nodes, steps));
    }
  }
}
