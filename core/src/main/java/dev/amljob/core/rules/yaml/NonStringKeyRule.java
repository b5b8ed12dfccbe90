// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Fact;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;

/** Reports keys that YAML takes for something else than strings: {@code on}, {@code 1}, a date. */
final class NonStringKeyRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("non-string-key", Category.YAML, Severity.ERROR, "a key is not a string")
          .alsoForEnvironments();

  private static final Fact<KeyUses> KEY_USES = Fact.of(KeyUses::new);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (YamlMapping mapping : context.document().mappings()) {
      for (YamlEntry entry : mapping.entries()) {
        if (!entry.hasStringKey() && !entry.isMerge()) {
          report(
              entry,
              context.fact(KEY_USES).of(mapping),
              new YamlEdits(context.document()),
              context);
        }
      }
    }
  }

  private static void report(
      YamlEntry entry, KeyUses.KeyUse use, YamlEdits edits, RuleContext context) {
    // What is no scalar, or cannot be loaded at all, is a fault of the file as YAML.
    if (!(entry.key().resolved() instanceof YamlScalar scalar)
        || scalar.type() == ScalarType.UNLOADABLE) {
      return;
    }
    switch (use) {
      case FREE -> {}
      case FIXED -> refused(entry, scalar, "", context);
      case NAME -> quotable(entry, scalar, edits, context);
      case SENT_AS_TEXT -> changed(entry, scalar, edits, context);
    }
  }

  private static void quotable(
      YamlEntry entry, YamlScalar key, YamlEdits edits, RuleContext context) {
    Finding finding = refused(entry, key, "; quote it", context);
    if (key.type() == ScalarType.BOOLEAN && key.style() == ScalarStyle.PLAIN) {
      // A word, unlike a number or a date, is a good name for whatever the mapping holds.
      finding.fix("quote the key", edits.quote(key));
    } else {
      suggestQuotes(key, finding, edits);
    }
  }

  private static Finding refused(
      YamlEntry entry, YamlScalar key, String advice, RuleContext context) {
    String text = key.text().isEmpty() ? "this key" : "key `" + key.text() + "`";
    return context
        .report(entry.key(), text + " is " + key.kindName() + " and has to be a string" + advice)
        .asConsequence();
  }

  private static void changed(
      YamlEntry entry, YamlScalar key, YamlEdits edits, RuleContext context) {
    String sent = key.pythonText();
    if (!sent.equals(key.text())) {
      Finding finding =
          context.report(
              entry.key(), "name `" + key.text() + "` is sent as the text `" + sent + "`");
      suggestQuotes(key, finding.as(Severity.WARNING), edits);
    }
  }

  private static void suggestQuotes(YamlScalar key, Finding finding, YamlEdits edits) {
    if (key.style() == ScalarStyle.PLAIN && !key.span().isEmpty()) {
      finding.suggest("quote the key", edits.quote(key));
    }
  }
}
