// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.schema.InstancePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way from the root of a document to a place in its text: what an editor's cursor stands in.
 *
 * @param nodes the values that hold the place, from the root inwards, aliases not followed; a key
 *     comes right behind its mapping
 * @param path the keys and indexes that lead to the last of them; of a key, those that lead to the
 *     value that it names
 */
public record NodePath(List<YamlNode> nodes, InstancePath path) {
  public NodePath {
    nodes = List.copyOf(nodes);
    Objects.requireNonNull(path, "path");
  }

  /** Returns the way to a place, which may also be the end of a value. */
  public static NodePath at(YamlDocument document, int offset) {
    NodePath way = new NodePath(List.of(), InstancePath.ROOT);
    Optional<YamlNode> root = document.root().filter(node -> node.span().touches(offset));
    return root.isEmpty() ? way : way.to(root.get(), InstancePath.ROOT).inwards(offset);
  }

  private NodePath inwards(int offset) {
    NodePath way = this;
    int length;
    do {
      length = way.nodes.size();
      way = way.next(offset);
    } while (way.nodes.size() > length);
    return way;
  }

  /** Returns the way with one more step, or this one where none leads on. */
  private NodePath next(int offset) {
    YamlNode last = nodes.get(nodes.size() - 1);
    NodePath found = this;
    // Of two values that touch, the second begins at the place.
    if (last instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        if (entry.key().span().touches(offset)) {
          found = to(entry.key(), path.child(entry.name()));
        } else if (entry.value().span().touches(offset)) {
          found = to(entry.value(), path.child(entry.name()));
        }
      }
    } else if (last instanceof YamlSequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        YamlNode item = sequence.items().get(i);
        found = item.span().touches(offset) ? to(item, path.child(i)) : found;
      }
    }
    return found;
  }

  private NodePath to(YamlNode node, InstancePath longer) {
    List<YamlNode> all = new ArrayList<>(nodes);
    all.add(node);
    return new NodePath(all, longer);
  }

  /** Returns the innermost value that holds the place. */
  public Optional<YamlNode> last() {
    return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.get(nodes.size() - 1));
  }

  /** Returns the innermost mapping that holds the place. */
  public Optional<YamlMapping> mapping() {
    return nodes.stream()
        .filter(YamlMapping.class::isInstance)
        .map(YamlMapping.class::cast)
        .reduce((outer, inner) -> inner);
  }
}
