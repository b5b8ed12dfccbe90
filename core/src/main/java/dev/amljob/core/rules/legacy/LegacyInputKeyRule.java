// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports old ways to say where the data of an input or an output is: {@code file}, {@code folder},
 * {@code data}, {@code dataset} and {@code local_path}.
 */
final class LegacyInputKeyRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-input-key",
              Category.LEGACY,
              Severity.ERROR,
              "an input has `file`, `folder`, `data` or the like, as in the preview dialect")
          .tagged(Tag.LEGACY);

  private static final List<String> KEYS =
      List.of("file", "folder", "data", "dataset", "local_path");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (JobInput input : job.inputs().values()) {
      input.data().map(Located::value).ifPresent(data -> check(data, "an input", context));
    }
    for (JobOutput output : job.outputs().values()) {
      output.data().map(Located::value).ifPresent(data -> check(data, "an output", context));
    }
  }

  private static void check(YamlMapping data, String owner, RuleContext context) {
    List<OldEntry> old =
        KEYS.stream().flatMap(key -> OldEntry.find(data, key, context).stream()).toList();
    for (OldEntry entry : old) {
      Finding finding =
          entry.report(
              "`" + entry.entry().name() + "` is gone; " + owner + " has a `type` and a `path`");
      if (old.size() == 1 && !data.has("path") && entry.isWrittenHere()) {
        OldData.of(entry, owner.equals("an output"))
            .ifPresent(place -> offer(place, entry, finding));
      }
    }
  }

  private static void offer(OldData place, OldEntry entry, Finding finding) {
    List<String> lines = new ArrayList<>();
    if (!entry.parent().has("type")) {
      lines.add("type: " + place.type());
    }
    lines.add("path: " + place.path());
    TextEdit edit = entry.edits().replaceEntry(entry.parent(), entry.entry(), lines);
    String title =
        lines.size() == 1 ? "rename to `path`" : "write `type: " + place.type() + "` and `path`";
    if (place.certain()) {
      finding.fix(title, edit);
    } else {
      finding.suggest(title, edit);
    }
  }
}
