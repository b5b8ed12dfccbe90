// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.ToolVersion;
import dev.amljob.lsp.LanguageServerRun;
import java.io.IOException;
import java.util.List;

/** Runs {@code amljob lsp}; nothing of the server is loaded before. */
final class LspCommand {
  private static final int LAST_PORT = 65_535;

  private final Surroundings surroundings;

  LspCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Returns whether a command line is what most editors start. As with {@link
   * LintArguments#arePlain}, nobody has to start the parser to read that.
   */
  static boolean isPlain(String... commandLine) {
    List<String> words = List.of(commandLine);
    return words.equals(List.of(CommandLineSpec.LSP))
        || words.equals(List.of(CommandLineSpec.LSP, CommandLineSpec.STDIO));
  }

  /**
   * Serves one editor until it leaves.
   *
   * @param port where the editor listens, or nothing for standard input and output
   * @throws UsageException if that is no port, or nobody listens there
   */
  ExitCode run(String port) throws IOException, UsageException {
    LanguageServerRun server =
        new LanguageServerRun(ToolVersion.number(), EditorSender.in(surroundings));
    int code =
        port.isEmpty()
            ? server.serve(surroundings.in(), surroundings.out())
            : connected(server, portNumber(port));
    return code == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static int connected(LanguageServerRun server, int port) throws UsageException {
    try {
      return server.serve(port);
    } catch (IOException refused) {
      throw new UsageException(
          "nobody listens on port " + port + " of this machine",
          "an editor listens first, and then starts `amljob lsp --socket`");
    }
  }

  private static int portNumber(String port) throws UsageException {
    boolean number = port.matches("[0-9]{1,5}");
    int value = number ? Integer.parseInt(port) : 0;
    if (value < 1 || value > LAST_PORT) {
      throw new UsageException("`" + port + "` is no port", "write a number from 1 to 65535");
    }
    return value;
  }
}
