// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The values of a tree as written: each once, in the order of the text, keys included, aliases not
 * followed.
 */
final class WrittenNodes {
  private WrittenNodes() {}

  static List<YamlNode> of(YamlNode root) {
    List<YamlNode> found = new ArrayList<>();
    Deque<YamlNode> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      YamlNode node = open.pop();
      found.add(node);
      if (node instanceof YamlMapping mapping) {
        List<YamlEntry> entries = mapping.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
          open.push(entries.get(i).value());
          open.push(entries.get(i).key());
        }
      } else if (node instanceof YamlSequence sequence) {
        for (int i = sequence.items().size() - 1; i >= 0; i--) {
          open.push(sequence.items().get(i));
        }
      }
    }
    return found;
  }
}
