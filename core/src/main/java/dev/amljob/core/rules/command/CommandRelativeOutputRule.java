// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.shell.Flag;
import dev.amljob.core.shell.Invocation;
import dev.amljob.core.shell.SimpleCommand;
import java.util.Locale;
import java.util.Optional;

/** Reports a folder for results that is neither an output nor one of those that are kept. */
final class CommandRelativeOutputRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "command-relative-output",
              Category.COMMAND,
              Severity.HINT,
              "the command writes into a folder that is not kept")
          .tagged(Tag.COST)
          .offByDefault();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<CommandText> text = CommandText.of(job, context);
    if (text.isPresent() && !text.get().script().commands().isEmpty()) {
      for (SimpleCommand command : text.get().script().commands()) {
        Invocation.of(command).ifPresent(invocation -> check(invocation, text.get()));
      }
    }
  }

  private static void check(Invocation invocation, CommandText text) {
    for (Flag flag : invocation.flags()) {
      if (isForResults(flag.name())) {
        flag.value()
            .filter(value -> value.literal().filter(CommandRelativeOutputRule::isLost).isPresent())
            .ifPresent(
                value ->
                    text.report(
                        value.span(),
                        "what is written to `"
                            + value.text()
                            + "` is gone after the job; write to `./outputs` or to an output"));
      }
    }
  }

  private static boolean isForResults(String flag) {
    String name = flag.substring(flag.lastIndexOf("--") + 1).toLowerCase(Locale.ROOT);
    return name.startsWith("-output") || name.startsWith("-save") || name.equals("-out");
  }

  private static boolean isLost(String path) {
    String plain = path.startsWith("./") ? path.substring(2) : path;
    return plain.indexOf('/') > 0
        && plain.indexOf('\n') < 0
        && !plain.startsWith("outputs/")
        && !plain.startsWith("logs/");
  }
}
