// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class CommandRules {
  private CommandRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new CommandBackslashInFoldedRule(),
        new CommandBackslashTrailingSpaceRule(),
        new CommandCdMissingCodeRule(),
        new CommandEmptyRule(),
        new CommandFoldKeepRule(),
        new CommandFoldedBlankLineRule(),
        new CommandFoldedCommandsRule(),
        new CommandLiteralNoContinuationRule(),
        new CommandPythonVersionRule(),
        new CommandQuoteBalanceRule(),
        new CommandRelativeOutputRule(),
        new CommandWindowsPathRule());
  }
}
