// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Prints what makes a shell complete the command line. */
final class CompletionCommand {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");

  private static final String NAME = "amljob";

  private final Writer out;

  CompletionCommand(Writer out) {
    this.out = out;
  }

  /**
   * Prints the script of a shell.
   *
   * @throws UsageException if it is none that we know
   */
  ExitCode run(String shell) throws IOException, UsageException {
    CommandLine command = CommandLineSpec.create();
    out.write(
        switch (shell) {
          // One script; in zsh it asks for zsh's own imitation of bash.
          case "bash", "zsh" -> AutoComplete.bash(NAME, command);
          case "fish" -> FishCompletion.of(command.getCommandSpec());
          case "powershell" -> PowershellCompletion.of(command.getCommandSpec());
          default ->
              throw Choices.unknown(
                  "cannot complete for `" + shell + "`", shell, SHELLS, "", Choices.oneOf(SHELLS));
        });
    return ExitCode.CLEAN;
  }
}
