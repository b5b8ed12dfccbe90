// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.ServiceType;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/** Reports a TensorBoard without a folder to show. */
final class ServiceLogDirMissingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-log-dir-missing",
          Category.SECURITY,
          Severity.WARNING,
          "a `tensor_board` service has no `log_dir`");

  private static final NeededKey LOG_DIR =
      new NeededKey(
          ServiceType.TENSOR_BOARD,
          ServiceFieldMismatchRule.LOG_DIR,
          "logDir",
          ServiceFieldMismatchRule.KEYS,
          "the folder that it shows");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    LOG_DIR.check(job, context);
  }
}
