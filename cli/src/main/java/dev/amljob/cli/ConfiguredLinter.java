// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.Format;
import dev.amljob.cli.report.Report;
import dev.amljob.cli.report.Reporters;
import dev.amljob.cli.report.Style;
import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.config.Configurations;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;

/** The linter as the configuration of one file wants it, for commands that work on one file. */
final class ConfiguredLinter {
  private ConfiguredLinter() {}

  /**
   * Returns the linter.
   *
   * @param err where mistakes in the configuration are shown
   * @throws UsageException if it has some, or is not there
   */
  static FileLinter of(
      Surroundings surroundings,
      FileLinter linter,
      ConfigSource source,
      String file,
      PrintWriter err)
      throws IOException, UsageException {
    requireFile(source, surroundings);
    Configurations configurations = surroundings.configurations(source);
    configurations.of(file);
    requireSound(configurations, err);
    return linter.following(configurations);
  }

  /**
   * Checks that the configurations that were read have no mistakes.
   *
   * @throws UsageException if they have some; they are shown on {@code err}
   */
  static void requireSound(Configurations configurations, PrintWriter err)
      throws IOException, UsageException {
    if (!configurations.mistakes().isEmpty()) {
      Report mistakes = Report.of(configurations.mistakes());
      Reporters.write(mistakes, Format.FULL, Style.plain(), true, err);
      throw unsound("done");
    }
  }

  /**
   * Returns why nothing is done by configurations that have mistakes: half a configuration would be
   * worse than none.
   *
   * @param what was not: "linted"
   */
  static UsageException unsound(String what) {
    return new UsageException(
        "nothing was " + what + ", because the configuration has mistakes",
        "`amljob config schema` and docs/configuration.md say what each key takes");
  }

  /**
   * Checks that a configuration that the user names is there.
   *
   * @throws UsageException if it is not
   */
  static void requireFile(ConfigSource source, Surroundings surroundings) throws UsageException {
    String name = source.file().orElse("");
    if (!name.isEmpty() && !isFile(name, surroundings)) {
      throw new UsageException(
          "there is no configuration `" + name + "`", "`amljob config init` writes one");
    }
  }

  private static boolean isFile(String name, Surroundings surroundings) {
    try {
      return Files.isRegularFile(surroundings.folder().resolve(name));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }
}
