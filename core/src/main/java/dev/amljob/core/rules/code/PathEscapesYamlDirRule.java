// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/** Reports a path that leads to a folder around that of the file, and so uploads all of it. */
final class PathEscapesYamlDirRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "path-escapes-yaml-dir",
          Category.ENVIRONMENT,
          Severity.HINT,
          "a path uploads a whole folder around that of the file");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.code().ifPresent(code -> check(code, context));
    for (JobInput input : job.inputs().values()) {
      input.path().ifPresent(path -> check(path, context));
    }
  }

  private static void check(Located<String> path, RuleContext context) {
    if (isAround(path.value())) {
      context.report(
          path.node(),
          "`"
              + path.value()
              + "` uploads all that lies around the folder of this file; name the folder that is"
              + " needed");
    }
  }

  /**
   * Returns whether a path consists of {@code ..} alone, with dots and slashes that say nothing.
   */
  private static boolean isAround(String path) {
    boolean up = false;
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      boolean parent = end - start == 2 && path.startsWith("..", start);
      boolean nothing = end == start ? start > 0 : end - start == 1 && path.charAt(start) == '.';
      if (!parent && !nothing) {
        return false;
      }
      up |= parent;
      start = end + 1;
    }
    return up;
  }
}
