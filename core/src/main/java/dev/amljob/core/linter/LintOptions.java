// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.BuiltInRules;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * How to lint.
 *
 * @param rules which rules run, and at which level
 * @param files the files beside those that are linted
 * @param today the day by which suppressions run out; asked for only where one has an end
 */
public record LintOptions(RuleSet rules, ProjectFiles files, Supplier<LocalDate> today) {
  public LintOptions {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(files, "files");
    Objects.requireNonNull(today, "today");
  }

  /** Makes options for today, wherever that is asked. */
  public LintOptions(RuleSet rules, ProjectFiles files) {
    this(rules, files, LocalDate::now);
  }

  /** Returns the defaults: the rules that are on by default, and no view of other files. */
  public static LintOptions defaults() {
    return new LintOptions(RuleSet.defaults(BuiltInRules.all()), ProjectFiles.unknown());
  }

  /** Returns the same options with a view of other files. */
  public LintOptions withFiles(ProjectFiles newFiles) {
    return new LintOptions(rules, newFiles, today);
  }

  /** Returns the same options with other rules. */
  public LintOptions withRules(RuleSet newRules) {
    return new LintOptions(newRules, files, today);
  }
}
