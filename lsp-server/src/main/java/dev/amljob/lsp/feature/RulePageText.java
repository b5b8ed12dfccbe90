// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.rules.RulePages;
import java.util.Optional;

/** The part of a rule's page that fits into a hover: what the rule does. */
final class RulePageText {
  private static final String HEADING = "## What it does";

  private RulePageText() {}

  static Optional<String> summary(RuleId rule) {
    return RulePages.of(rule).map(RulePageText::summary).filter(text -> !text.isEmpty());
  }

  private static String summary(String page) {
    int start = page.indexOf(HEADING);
    if (start < 0) {
      return "";
    }
    int from = start + HEADING.length();
    int end = page.indexOf("\n## ", from);
    return page.substring(from, end < 0 ? page.length() : end).strip();
  }
}
