// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlSequence;
import dev.amljob.schema.InstancePath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the written value that a path of the JSON copy stands for. */
final class Places {
  private Places() {}

  /** A value, and the entry that it stands under. */
  record Place(YamlNode node, Optional<YamlEntry> entry) {}

  /** Returns the place of a path. The value is as written: an alias, where the path ends at one. */
  static Place find(YamlNode root, InstancePath path) {
    YamlNode node = root;
    @Nullable YamlEntry entry = null;
    for (InstancePath.Segment segment : path.segments()) {
      if (segment instanceof InstancePath.Key key
          && node.resolved() instanceof YamlMapping mapping) {
        YamlEntry found = mapping.find(key.name()).orElse(null);
        if (found == null) {
          break;
        }
        entry = found;
        node = found.value();
      } else if (segment instanceof InstancePath.Index index
          && node.resolved() instanceof YamlSequence list) {
        entry = null;
        node = list.items().get(index.position());
      } else {
        break;
      }
    }
    return new Place(node, Optional.ofNullable(entry));
  }

  /**
   * Returns the narrowest place that stands for a whole value: the first key of a mapping, else all
   * of it.
   */
  static Span head(YamlNode node) {
    return node instanceof YamlMapping mapping && !mapping.entries().isEmpty()
        ? mapping.entries().get(0).key().span()
        : node.span();
  }
}
