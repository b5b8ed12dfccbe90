// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import dev.amljob.core.job.CommandJob;

/**
 * One check for one kind of mistake.
 *
 * <p>A rule is stateless, reads only what its context gives it, and never throws on anything that a
 * user may have written. It knows nothing of suppressions or of the user's settings.
 */
public interface Rule {
  /** Returns what there is to know about the rule; always the same value. */
  RuleInfo info();

  /**
   * Looks for the mistake and reports each place of it.
   *
   * @param job what the file means; for a file that is no mapping, a job with nothing in it
   * @param context the file itself, and where to report
   */
  void check(CommandJob job, RuleContext context);
}
