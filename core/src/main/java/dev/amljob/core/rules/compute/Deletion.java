// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;

/** The way out of a setting that does nothing: to delete it. */
final class Deletion {
  private Deletion() {}

  /** Suggests it, where the entry stands in its mapping itself and nobody refers to its value. */
  static void suggest(Finding finding, YamlMapping parent, YamlEntry entry, RuleContext context) {
    if (parent.entries().contains(entry) && entry.value().anchor().isEmpty()) {
      finding.suggest(
          "delete `" + entry.name() + "`", new YamlEdits(context.document()).delete(parent, entry));
    }
  }
}
