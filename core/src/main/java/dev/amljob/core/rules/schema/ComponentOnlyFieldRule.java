// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlMapping;

/**
 * Reports inputs and outputs that are declared as those of a component are: a component says what
 * it takes, a job what it is given.
 */
final class ComponentOnlyFieldRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "component-only-field",
          Category.SCHEMA,
          Severity.ERROR,
          "an input or output is declared as that of a component");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (JobInput input : job.inputs().values()) {
      input.data().ifPresent(data -> check("input", data, context));
    }
    for (JobOutput output : job.outputs().values()) {
      output.data().ifPresent(data -> check("output", data, context));
    }
  }

  private static void check(String role, Located<YamlMapping> data, RuleContext context) {
    new ComponentDeclaration(role, data, context).report();
  }
}
