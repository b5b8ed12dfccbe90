// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;

/** A rule on an environment that is written out, in a job or in a file of its own. */
interface DefinitionRule extends Rule {
  /** Looks for the mistake in the environment of a job, or in that of an environment file. */
  void check(InlineEnvironment environment, RuleContext context);

  @Override
  default void check(CommandJob job, RuleContext context) {
    if (context.classification().kind() == DocumentKind.ENVIRONMENT) {
      InlineEnvironment.of(context.document()).ifPresent(found -> check(found, context));
    } else if (job.environment().orElse(null) instanceof InlineEnvironment inline) {
      check(inline, context);
    }
  }
}
