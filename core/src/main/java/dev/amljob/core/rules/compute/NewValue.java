// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;

/** The way out of a wrong value: to write another one. */
final class NewValue {
  private NewValue() {}

  /** Suggests it, where the value itself stands here and not a reference to it. */
  static void suggest(Finding finding, YamlNode value, String newText, RuleContext context) {
    if (value instanceof YamlScalar) {
      finding.suggest(title(newText), new YamlEdits(context.document()).replace(value, newText));
    }
  }

  /** Suggests a text, which is written between quotes where it needs them or the old one has. */
  static void suggestText(Finding finding, YamlNode value, String newText, RuleContext context) {
    if (value instanceof YamlScalar scalar) {
      finding.suggest(
          title(newText), new YamlEdits(context.document()).replaceText(scalar, newText));
    }
  }

  /** Fixes it with a text, as {@link #suggestText} does. */
  static void fixText(Finding finding, YamlNode value, String newText, RuleContext context) {
    if (value instanceof YamlScalar scalar) {
      finding.fix(title(newText), new YamlEdits(context.document()).replaceText(scalar, newText));
    }
  }

  private static String title(String newText) {
    return "write " + Excerpt.code(newText);
  }
}
