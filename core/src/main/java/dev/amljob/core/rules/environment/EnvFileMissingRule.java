// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.EnvironmentFile;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports an {@code environment: file:...} that names no file. */
final class EnvFileMissingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "env-file-missing",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "`environment: file:` names a file that is not there")
          .tagged(Tag.FILE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.environment().orElse(null) instanceof EnvironmentFile environment) {
      check(new LocalPath(environment.reference(), EnvironmentFile.PREFIX, context));
    }
  }

  private static void check(LocalPath path) {
    String text = path.text();
    if (text.isEmpty()) {
      path.report("`file:` names no file; write the path of an environment's YAML file behind it");
    } else if (path.isMissing()) {
      path.report("no environment file `" + text + "`; a path counts from the folder of this file");
    } else if (path.isUnreadable()) {
      path.report("`" + text + "` cannot be read, or is too large for an environment file")
          .as(Severity.WARNING);
    } else if (path.isThere() && !path.isFile()) {
      path.report("`" + text + "` is a folder; `file:` names the YAML file of an environment");
    }
  }
}
