// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import java.util.List;

/** The words by which a configuration says how loud a rule is. */
public final class RuleLevel {
  /** Not at all. */
  public static final String OFF = "off";

  /** At the rule's own level, also where it is off by default. */
  public static final String ON = "on";

  /** All of them, from the quietest. */
  public static final List<String> WORDS = List.of(OFF, ON, "hint", "info", "warning", "error");

  private RuleLevel() {}
}
