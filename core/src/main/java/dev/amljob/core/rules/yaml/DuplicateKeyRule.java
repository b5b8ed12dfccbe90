// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.HashMap;
import java.util.Map;

/** Reports a key that a mapping already has: the loader keeps the last one and says nothing. */
final class DuplicateKeyRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "duplicate-key",
              Category.YAML,
              Severity.ERROR,
              "a key is written twice in one mapping")
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    YamlEdits edits = new YamlEdits(context.document());
    context.document().mappings().forEach(mapping -> check(mapping, edits, context));
  }

  private static void check(YamlMapping mapping, YamlEdits edits, RuleContext context) {
    Map<String, YamlEntry> seen = new HashMap<>();
    for (YamlEntry entry : mapping.entries()) {
      if (entry.isMerge() || !entry.hasStringKey()) {
        continue;
      }
      YamlEntry earlier = seen.put(entry.name(), entry);
      if (earlier != null) {
        context
            .report(
                entry.key(),
                "key `" + entry.name() + "` is written twice; only this one would be loaded")
            .note(earlier.key().span(), "first written here")
            .suggest("delete the first `" + entry.name() + "`", edits.delete(mapping, earlier));
      }
    }
  }
}
