// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports a key that a mapping has more than once: the loader keeps the last one and says nothing.
 */
final class DuplicateKeyRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "duplicate-key",
              Category.YAML,
              Severity.ERROR,
              "a key is written twice in one mapping")
          .alsoForEnvironments()
          .alsoForCondaFiles();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    YamlEdits edits = new YamlEdits(context.document());
    for (YamlMapping mapping : context.document().mappings()) {
      if (mayRepeat(mapping)) {
        check(mapping, edits, context);
      }
    }
  }

  /** Spares nearly all mappings a closer look: as many keys are loaded as are written. */
  private static boolean mayRepeat(YamlMapping mapping) {
    if (mapping.effectiveEntries().size() != mapping.entries().size()) {
      return true;
    }
    for (YamlEntry entry : mapping.entries()) {
      if (entry.isMerge()) {
        return true;
      }
    }
    return false;
  }

  private static void check(YamlMapping mapping, YamlEdits edits, RuleContext context) {
    Map<String, List<YamlEntry>> byName = new LinkedHashMap<>();
    for (YamlEntry entry : mapping.entries()) {
      if (!entry.isMerge() && entry.hasStringKey()) {
        byName.computeIfAbsent(entry.name(), name -> new ArrayList<>(1)).add(entry);
      }
    }
    for (List<YamlEntry> same : byName.values()) {
      if (same.size() > 1) {
        report(same, mapping, edits, context);
      }
    }
  }

  private static void report(
      List<YamlEntry> same, YamlMapping mapping, YamlEdits edits, RuleContext context) {
    YamlEntry last = same.get(same.size() - 1);
    String key = "`" + last.name() + "`";
    String times = same.size() == 2 ? "twice" : same.size() + " times";
    Finding finding =
        context.report(
            last.key(), "key " + key + " is written " + times + "; only this one would be loaded");
    finding.note(same.get(0).key().span(), "first written here");
    same.subList(1, same.size() - 1).forEach(lost -> finding.note(lost.key().span(), "and here"));
    if (same.size() == 2) {
      finding.suggest("delete the first " + key, edits.delete(mapping, same.get(0)));
    }
  }
}
