// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.files.ProjectFiles.Kind;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/** Reports {@code path_on_compute} of an input, which is looked up on the wrong machine. */
final class PathOnComputeRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "path-on-compute",
          Category.INPUTS_OUTPUTS,
          Severity.WARNING,
          "an input has `path_on_compute`, which is looked up on this machine");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (JobInput input : job.inputs().values()) {
      Optional<Located<String>> path = input.pathOnCompute();
      if (path.isPresent()) {
        report(input, path.get(), context);
      }
    }
  }

  private static void report(JobInput input, Located<String> path, RuleContext context) {
    boolean missing = DataPath.kind(path.value(), context) == Kind.MISSING;
    Finding finding =
        context
            .report(
                path.keySpan(),
                "`path_on_compute` is looked up on this machine"
                    + (missing ? ", where " + DataPath.shown(path.value()) + " is not" : "")
                    + "; a command finds its data by `${{inputs."
                    + input.name()
                    + "}}`")
            .explains(path.entry().span());
    if (missing) {
      finding.as(Severity.ERROR);
    }
    if (input.node() instanceof YamlMapping data && data.entries().contains(path.entry())) {
      finding.suggest(
          "delete `path_on_compute`", new YamlEdits(context.document()).delete(data, path.entry()));
    }
  }
}
