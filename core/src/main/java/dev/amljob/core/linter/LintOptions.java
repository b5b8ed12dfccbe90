// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.BuiltInRules;
import java.util.Objects;

/**
 * How to lint.
 *
 * @param rules which rules run, and at which level
 * @param files the files beside those that are linted
 */
public record LintOptions(RuleSet rules, ProjectFiles files) {
  public LintOptions {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(files, "files");
  }

  /** Returns the defaults: the rules that are on by default, and no view of other files. */
  public static LintOptions defaults() {
    return new LintOptions(RuleSet.defaults(BuiltInRules.all()), ProjectFiles.unknown());
  }

  /** Returns the same options with a view of other files. */
  public LintOptions withFiles(ProjectFiles newFiles) {
    return new LintOptions(rules, newFiles);
  }

  /** Returns the same options with other rules. */
  public LintOptions withRules(RuleSet newRules) {
    return new LintOptions(newRules, files);
  }
}
