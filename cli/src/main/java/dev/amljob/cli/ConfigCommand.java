// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.files.WholeFile;
import dev.amljob.cli.report.Format;
import dev.amljob.cli.report.Report;
import dev.amljob.cli.report.Reporters;
import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.config.Settings;
import dev.amljob.core.discovery.Fault;
import dev.amljob.core.discovery.FileDiscovery;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Shows what is configured, writes a first configuration, or prints its schema. */
final class ConfigCommand {
  static final String SHOW = "show";
  static final String INIT = "init";
  static final String SCHEMA = "schema";
  static final List<String> ACTIONS = List.of(SHOW, INIT, SCHEMA);

  private static final String STARTER = "starter.amljob.yml";

  private final Surroundings surroundings;
  private final Writer out;
  private final Complaints complaints;

  ConfigCommand(Surroundings surroundings, Writer out, Complaints complaints) {
    this.surroundings = surroundings;
    this.out = out;
    this.complaints = complaints;
  }

  /**
   * Does what is asked.
   *
   * @param file the file to show the configuration of, or to write; empty for that of the folder
   * @param source where configuration comes from
   * @throws UsageException if nobody knows that action
   */
  ExitCode run(String action, String file, ConfigSource source) throws IOException, UsageException {
    return switch (action) {
      case SHOW -> show(FileDiscovery.slashed(file), source);
      case INIT -> init(file.isEmpty() ? Configurations.NAME : file);
      case SCHEMA -> new SchemaCommand(out).run(SchemaCommand.CONFIG);
      default -> throw Choices.noAction(CommandLineSpec.CONFIG, action, ACTIONS);
    };
  }

  private ExitCode show(String file, ConfigSource source) throws IOException {
    Configurations configurations = surroundings.configurations(source);
    Settings settings = isFolder(file) ? configurations.ofFolder(file) : configurations.of(file);
    if (!configurations.mistakes().isEmpty()) {
      Reporters.write(
          Report.of(configurations.mistakes()),
          Format.FULL,
          ColorChoice.AUTO.style(surroundings),
          true,
          out);
      return ExitCode.USAGE;
    }
    ConfigListing.write(configurations.names(), settings, out);
    return ExitCode.CLEAN;
  }

  private boolean isFolder(String name) {
    try {
      return Files.isDirectory(surroundings.folder().resolve(name));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  private ExitCode init(String name) throws IOException, UsageException {
    Path file;
    try {
      file = surroundings.folder().resolve(name);
    } catch (InvalidPathException impossible) {
      throw new UsageException("`" + name + "` cannot be a path", "name a file");
    }
    if (Files.exists(file)) {
      throw new UsageException(
          "`" + name + "` is there already, and stays as it is", "edit it, or name another file");
    }
    try (InputStream starter = ConfigCommand.class.getResourceAsStream(STARTER)) {
      if (starter == null) {
        throw new IllegalStateException("not on the class path: " + STARTER);
      }
      WholeFile.write(file, starter.readAllBytes());
    } catch (IOException failure) {
      Fault fault = Fault.unwritable(name, failure);
      complaints.tell(fault);
      return ExitCode.of(fault);
    }
    out.append("written: ").append(name).append('\n');
    return ExitCode.CLEAN;
  }
}
