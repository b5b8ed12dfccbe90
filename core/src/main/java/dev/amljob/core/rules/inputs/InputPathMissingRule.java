// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/** Reports an input that is a mapping without a {@code path} and without a {@code value}. */
final class InputPathMissingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "input-path-missing",
              Category.INPUTS_OUTPUTS,
              Severity.ERROR,
              "an input has a type but no `path`")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (JobInput input : job.inputs().values()) {
      Optional<YamlMapping> data = input.data().map(Located::value);
      if (data.isPresent() && !data.get().has("value")) {
        check(input, data.get(), context);
      }
    }
  }

  private static void check(JobInput input, YamlMapping data, RuleContext context) {
    if (!data.has("path")) {
      // With an unknown type or key, the input is no data, or its path has another name.
      if (input.effectiveType().isPresent() && UnknownKeys.of(data, context).isEmpty()) {
        context.report(
            input.nameSpan(), "input `" + input.name() + "` has no `path`, and so names no data");
      }
    } else if (input.path().filter(path -> path.value().isEmpty()).isPresent()) {
      context.report(
          input.path().get().node(),
          "the `path` of input `" + input.name() + "` is empty, and so names no data");
    }
  }
}
