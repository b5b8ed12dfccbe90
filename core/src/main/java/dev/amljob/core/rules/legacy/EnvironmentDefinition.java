// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/** Finds the environment that a file writes out: below a job's key, or as the whole file. */
final class EnvironmentDefinition {
  private EnvironmentDefinition() {}

  static Optional<YamlMapping> in(CommandJob job, RuleContext context) {
    return context.classification().kind() == DocumentKind.ENVIRONMENT
        ? job.mapping()
        : job.environment()
            .filter(InlineEnvironment.class::isInstance)
            .map(inline -> ((InlineEnvironment) inline).mapping());
  }
}
