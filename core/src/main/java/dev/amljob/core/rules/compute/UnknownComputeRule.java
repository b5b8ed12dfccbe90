// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.NearestName;
import java.util.List;
import java.util.Optional;

/** Reports a compute that is none of those which the user's workspace is said to have. */
final class UnknownComputeRule implements Rule {
  private static final RuleOption<List<String>> KNOWN =
      RuleOption.strings(
          "known", List.of(), "names of computes; `known-computes` of a configuration sets them");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "unknown-compute",
              Category.COMPUTE,
              Severity.ERROR,
              "the compute is none of the known ones")
          .offByDefault()
          .tagged(Tag.SUBMIT)
          .with(KNOWN);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (ComputeTarget.of(job) == ComputeTarget.NAMED) {
      job.compute().ifPresent(compute -> check(compute, context));
    }
  }

  private static void check(Located<String> compute, RuleContext context) {
    String name = ComputeTarget.name(compute.value());
    List<String> known = context.option(KNOWN).stream().map(ComputeTarget::name).sorted().toList();
    // The service does not tell the cases of a name apart.
    if (!known.isEmpty() && known.stream().noneMatch(name::equalsIgnoreCase)) {
      Optional<String> near = NearestName.of(name, known);
      String message = "compute " + Excerpt.code(name) + " is none of the known ones";
      Finding finding =
          context.report(
              compute.node(),
              near.map(one -> message + "; did you mean " + Excerpt.code(one) + "?")
                  .orElse(message + "; those are " + Excerpt.codes(known)));
      String prefix = ComputeTarget.isPrefixed(compute.value()) ? ComputeTarget.prefixed("") : "";
      near.ifPresent(one -> NewValue.suggestText(finding, compute.node(), prefix + one, context));
    }
  }
}
