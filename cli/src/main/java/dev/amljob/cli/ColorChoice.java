// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.Style;
import java.util.Map;

/** When to use colours. */
enum ColorChoice {
  /** Where they can be seen, unless the user's environment asks for something else. */
  AUTO,
  /** Even into a file. */
  ALWAYS,
  /** Not at all. */
  NEVER;

  /** Returns the look of people's formats. */
  Style style(Surroundings surroundings) {
    boolean colored =
        switch (this) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> isWanted(surroundings);
        };
    return colored ? Style.colored() : Style.plain();
  }

  private static boolean isWanted(Surroundings surroundings) {
    Map<String, String> variables = surroundings.variables();
    // Both count only when they are not empty, as https://no-color.org and https://force-color.org
    // say; "no" beats "yes".
    if (!variables.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String forced = variables.getOrDefault("FORCE_COLOR", "");
    if (!forced.isEmpty()) {
      return !forced.equals("0");
    }
    // The older pair, of https://bixense.com/clicolors: "0" is its "no".
    if (!variables.getOrDefault("CLICOLOR_FORCE", "0").matches("0|")) {
      return true;
    }
    return !variables.getOrDefault("TERM", "").equals("dumb")
        && !variables.getOrDefault("CLICOLOR", "").equals("0")
        && surroundings.terminal().getAsBoolean();
  }
}
