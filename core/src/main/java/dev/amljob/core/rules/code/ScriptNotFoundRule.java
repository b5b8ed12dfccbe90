// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.shell.FileUse;
import dev.amljob.core.shell.Invocation;
import dev.amljob.core.shell.Redirection;
import dev.amljob.core.shell.ShellScript;
import dev.amljob.core.shell.SimpleCommand;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reports a script or another file that the command needs and the code does not have. */
final class ScriptNotFoundRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "script-not-found",
              Category.COMMAND,
              Severity.WARNING,
              "the command runs a file that is not in the code")
          .tagged(Tag.FILE);

  /** Programs that may bring files along, so that nothing is certain behind them. */
  private static final Set<String> MAKERS =
      Set.of(
          "git",
          "wget",
          "curl",
          "cp",
          "mv",
          "ln",
          "unzip",
          "tar",
          "gunzip",
          "7z",
          "rsync",
          "tee",
          "az",
          "azcopy",
          "aws",
          "gsutil",
          "gcloud",
          "dvc",
          "make",
          "cmake",
          "touch",
          "install",
          "jupytext",
          "eval",
          "source",
          ".");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<Located<String>> command = job.command();
    if (command.isPresent()) {
      // That there is nothing at all is a mistake of its own.
      CodeFolder.of(job, context)
          .filter(code -> !code.isEmpty())
          .ifPresent(code -> check(job.commandScript(), command.get(), code));
    }
  }

  private static void check(ShellScript script, Located<String> text, CodeFolder code) {
    Set<String> written = new HashSet<>();
    for (SimpleCommand command : script.allCommands()) {
      Optional<Invocation> run = Invocation.of(command);
      if (run.isPresent()) {
        check(run.get(), written, new NeededFile.Place(text, code));
        if (MAKERS.contains(run.get().name())) {
          return;
        }
      }
      if (!collect(command, written)) {
        return;
      }
    }
  }

  private static void check(Invocation run, Set<String> written, NeededFile.Place place) {
    for (FileUse file : run.files()) {
      NeededFile.of(file, run.command(), place)
          .filter(needed -> !written.contains(needed.path()))
          .ifPresent(NeededFile::check);
    }
  }

  /** Adds where a command writes to; false if that cannot be known. */
  private static boolean collect(SimpleCommand command, Set<String> written) {
    for (Redirection redirection : command.redirections()) {
      Optional<String> target =
          redirection.target().literal().flatMap(command.directory()::resolve);
      if (target.isEmpty()) {
        return false;
      }
      written.add(target.get());
    }
    return true;
  }
}
