// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Set;

/** Reports the keys of a conda file where those of an environment belong. */
final class EnvInlineCondaKeysRule implements DefinitionRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "env-inline-conda-keys",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "the keys of a conda file stand directly in an environment")
          .alsoForEnvironments();

  /** The reference knows a conda file by these. */
  private static final Set<String> SIGNS = Set.of("channels", "dependencies");

  private static final Set<String> CONDA_KEYS =
      Set.of("channels", "dependencies", "prefix", "variables");

  private static final Set<String> ENVIRONMENT_KEYS = Set.of("image", "build", "conda_file");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(InlineEnvironment environment, RuleContext context) {
    YamlMapping mapping = environment.mapping();
    List<YamlEntry> misplaced =
        mapping.effectiveEntries().stream()
            .filter(entry -> CONDA_KEYS.contains(entry.name()))
            .toList();
    misplaced.stream()
        .filter(entry -> SIGNS.contains(entry.name()))
        .findFirst()
        .ifPresent(
            first -> {
              Finding finding = context.report(first.key(), message(mapping, first, context));
              misplaced.forEach(entry -> finding.explains(entry.span()));
              offer(finding, mapping, misplaced, context);
            });
  }

  private static String message(YamlMapping mapping, YamlEntry first, RuleContext context) {
    boolean condaFile =
        context.classification().kind() == DocumentKind.ENVIRONMENT
            && ENVIRONMENT_KEYS.stream().noneMatch(mapping::has);
    return condaFile
        ? "this is a conda file; an environment file names an `image`, and a conda file by `conda_file`"
        : "`" + first.name() + "` belongs under `conda_file`";
  }

  private static void offer(
      Finding finding, YamlMapping mapping, List<YamlEntry> misplaced, RuleContext context) {
    if (mapping.has("conda_file")) {
      return;
    }
    List<TextEdit> edits = new YamlEdits(context.document()).nest(mapping, misplaced, "conda_file");
    if (!edits.isEmpty()) {
      finding.fix(new Fix("move under `conda_file`", Applicability.SUGGESTED, edits));
    }
  }
}
