// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.ServiceType;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/** Reports an SSH service that nobody can log in to. */
final class ServiceSshKeysMissingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-ssh-keys-missing",
          Category.SECURITY,
          Severity.WARNING,
          "an `ssh` service has no `ssh_public_keys`");

  private static final NeededKey KEYS =
      new NeededKey(
          ServiceType.SSH,
          ServiceFieldMismatchRule.KEYS,
          "sshPublicKeys",
          ServiceFieldMismatchRule.LOG_DIR,
          "so that nobody can log in");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    KEYS.check(job, context);
  }
}
