// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.suppression;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import java.util.List;
import java.util.Set;

/** The rules of this package. */
public final class SuppressionRules {
  /** A suppression whose time is over. */
  public static final RuleInfo EXPIRED =
      info("suppression-expired", Severity.WARNING, "the time of a suppression is over");

  /** A comment for amljob that says nothing which it knows. */
  public static final RuleInfo MALFORMED =
      info("suppression-malformed", Severity.WARNING, "a comment for amljob is misspelt");

  /** A suppression of a rule that does not exist. */
  public static final RuleInfo UNKNOWN_RULE =
      info("suppression-unknown-rule", Severity.WARNING, "a suppression names no known rule");

  /** A suppression of findings that are not there. */
  public static final RuleInfo UNUSED =
      info("suppression-unused", Severity.WARNING, "a suppression has nothing to suppress");

  /** A suppression that does not say why. */
  public static final RuleInfo WITHOUT_REASON =
      info("suppression-without-reason", Severity.INFO, "a suppression gives no reason");

  private SuppressionRules() {}

  private static RuleInfo info(String id, Severity severity, String summary) {
    return RuleInfo.of(id, Category.SUPPRESSION, severity, summary)
        .forKinds(
            Set.of(DocumentKind.COMMAND_JOB, DocumentKind.ENVIRONMENT, DocumentKind.CONDA_FILE));
  }

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new SuppressionRule(EXPIRED),
        new SuppressionRule(MALFORMED),
        new SuppressionRule(UNKNOWN_RULE),
        new SuppressionRule(UNUSED),
        new SuppressionRule(WITHOUT_REASON));
  }
}
