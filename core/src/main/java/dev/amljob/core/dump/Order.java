// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import dev.amljob.core.job.KeyOrder;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlSequence;
import dev.amljob.core.yaml.YamlValues;
import dev.amljob.schema.InstancePath;
import java.util.Comparator;
import java.util.List;

/** The order of keys in a dump. */
public enum Order {
  /** What people write first comes first, and names that they chose stay in their order. */
  HUMAN,
  /** All keys by the alphabet, as the reference writes them. */
  REFERENCE;

  YamlMapping of(YamlMapping job) {
    return mapping(job, InstancePath.ROOT);
  }

  private YamlMapping mapping(YamlMapping mapping, InstancePath path) {
    List<YamlEntry> sorted =
        mapping.effectiveEntries().stream()
            .map(entry -> new YamlEntry(entry.key(), value(entry, path)))
            .sorted(Comparator.comparing(YamlEntry::name, comparator(path)))
            .toList();
    return YamlValues.mapping(sorted);
  }

  private YamlNode value(YamlEntry entry, InstancePath path) {
    return node(entry.value().resolved(), path.child(entry.name()));
  }

  private YamlNode node(YamlNode node, InstancePath path) {
    if (node instanceof YamlMapping mapping) {
      return mapping(mapping, path);
    }
    if (this == REFERENCE && node instanceof YamlSequence list) {
      return YamlValues.list(
          list.items().stream().map(item -> node(item.resolved(), path.child(0))).toList());
    }
    return node;
  }

  private Comparator<String> comparator(InstancePath path) {
    return this == HUMAN ? KeyOrder.comparator(path) : Comparator.naturalOrder();
  }
}
