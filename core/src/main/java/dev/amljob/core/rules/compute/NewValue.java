// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;

/** The way out of a wrong value: to write another one. */
final class NewValue {
  private NewValue() {}

  /** Suggests it, where the value itself stands here and not a reference to it. */
  static void suggest(Finding finding, YamlNode value, String text, RuleContext context) {
    if (value instanceof YamlScalar) {
      finding.suggest(
          "write `" + text + "`", new YamlEdits(context.document()).replace(value, text));
    }
  }
}
