// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/** Reports {@code code: {local_path: src}}, which is {@code code: src} now. */
final class LegacyCodeMappingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-code-mapping",
              Category.LEGACY,
              Severity.ERROR,
              "`code` is a mapping, as in the preview dialect")
          .tagged(Tag.LEGACY);

  private static final List<String> KEYS = List.of("local_path", "directory");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.mapping()
        .flatMap(root -> OldEntry.find(root, "code", context))
        .ifPresent(code -> code.mapping().ifPresent(mapping -> check(code, mapping)));
  }

  private static void check(OldEntry code, YamlMapping mapping) {
    Optional<String> key = KEYS.stream().filter(mapping::has).findFirst();
    if (key.isEmpty()) {
      return;
    }
    Finding finding =
        code.reportValue("`code` takes the path itself, not a mapping with `" + key.get() + "`");
    if (code.isRewritable()) {
      code.onlyValue(mapping, KEYS)
          .map(path -> List.of("code: " + path))
          .map(lines -> code.edits().replaceEntry(code.parent(), code.entry(), lines))
          .ifPresent(edit -> finding.fix("write the path right after `code`", edit));
    }
  }
}
