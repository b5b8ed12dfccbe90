// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.text.Span;

/** How a job says in which environment it runs. */
public sealed interface EnvironmentRef
    permits RegisteredEnvironment, EnvironmentFile, InlineEnvironment {
  /** Returns the place of what is written. */
  Span span();

  /** Returns where something about the environment as a whole is shown, as a rule its key. */
  Span headSpan();
}
