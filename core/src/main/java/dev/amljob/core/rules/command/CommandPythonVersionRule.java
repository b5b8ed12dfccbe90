// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.shell.Invocation;
import dev.amljob.core.shell.ShellWord;
import dev.amljob.core.shell.SimpleCommand;
import java.util.Optional;

/** Reports {@code python3.8} in a command whose environment names another version. */
final class CommandPythonVersionRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "command-python-version",
              Category.COMMAND,
              Severity.HINT,
              "the command asks for another Python than the environment has")
          .tagged(Tag.REPRODUCIBILITY)
          .offByDefault();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<String> version = job.environment().flatMap(PythonVersion::of);
    Optional<CommandText> text = CommandText.of(job, context);
    if (version.isPresent() && text.isPresent()) {
      for (SimpleCommand command : text.get().script().commands()) {
        Invocation.of(command)
            .map(Invocation::program)
            .ifPresent(program -> check(program, version.get(), text.get()));
      }
    }
  }

  private static void check(ShellWord program, String version, CommandText text) {
    String name = program.text().substring(program.text().lastIndexOf('/') + 1);
    if (name.startsWith("python3.")
        && PythonVersion.version(name, "python".length()).filter(version::equals).isEmpty()) {
      text.report(
          program.span(),
          "the environment has Python " + version + ", not `" + name + "`; write `python`");
    }
  }
}
