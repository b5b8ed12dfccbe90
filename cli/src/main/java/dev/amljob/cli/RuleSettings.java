// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.rule.OptionValues;
import dev.amljob.core.rules.BuiltInRules;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Reads what {@code --option} says about single rules. */
final class RuleSettings {
  private RuleSettings() {}

  /**
   * Returns the settings of a command line.
   *
   * @throws UsageException if one of them names no option, or no value of it
   */
  static OptionValues of(ParseResult parsed) throws UsageException {
    OptionValues.Builder values = new OptionValues.Builder(BuiltInRules.all());
    for (String written : parsed.matchedOptionValue(LintOption.OPTION.flag(), new String[0])) {
      int dot = written.indexOf('.');
      int equals = written.indexOf('=');
      if (dot < 0 || equals < dot) {
        throw new UsageException(
            "`" + written + "` is no value of --option",
            "it takes rule, name and value: --option code-root-large.max-files=500");
      }
      Optional<OptionValues.Mistake> mistake =
          values.setText(
              written.substring(0, dot),
              written.substring(dot + 1, equals),
              written.substring(equals + 1));
      if (mistake.isPresent()) {
        throw new UsageException(mistake.get().message(), mistake.get().hint());
      }
    }
    return values.build();
  }
}
