// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document loads as, told without the code under test: keys sorted, merges and aliases
 * followed. The break at the end of a command is left out, and so is the case of words that are no
 * text of the author's.
 */
final class LoadedText {
  private LoadedText() {}

  static String of(YamlDocument document) {
    return document.root().map(root -> of(root, "")).orElse("nothing");
  }

  private static String of(YamlNode written, String key) {
    YamlNode node = written.resolved();
    if (node instanceof YamlMapping mapping) {
      Map<String, String> sorted = new TreeMap<>();
      for (YamlEntry entry : mapping.effectiveEntries()) {
        sorted.put(of(entry.key(), ""), of(entry.value(), entry.name()));
      }
      return sorted.toString();
    }
    if (node instanceof YamlSequence list) {
      return list.items().stream().map(item -> of(item, "")).toList().toString();
    }
    YamlScalar scalar = (YamlScalar) node;
    String text =
        switch (key) {
          case "command" -> scalar.text().stripTrailing();
          case "type", "mode", "os_type", "job_tier", "priority" ->
              scalar.text().toLowerCase(java.util.Locale.ROOT).replace("_", "");
          default -> scalar.text();
        };
    return scalar.type() + " '" + text + "'";
  }
}
