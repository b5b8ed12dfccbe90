// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class CodeRules {
  private CodeRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new BuildContextLimitsRule(),
        new CodeEmptyRule(),
        new CodeIncludesSecretsRule(),
        new CodeRootLargeRule(),
        new CodeSymlinkRule(),
        new IgnoreFileShadowedRule(),
        new PathEscapesYamlDirRule(),
        new ScriptNotFoundRule());
  }
}
