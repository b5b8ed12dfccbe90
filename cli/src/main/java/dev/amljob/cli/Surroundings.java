// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.ToolVersion;
import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.discovery.FileDiscovery;
import dev.amljob.core.files.DiskFiles;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What a run sees of the world around it; a test brings its own.
 *
 * @param folder the working folder
 * @param variables the environment variables
 * @param terminal whether the output goes to a terminal; not asked unless that matters
 * @param progress whether standard error goes to a terminal, which may show how far a run has come
 * @param in standard input
 * @param out standard output, which tells of a failed write
 * @param err standard error
 */
record Surroundings(
    Path folder,
    Map<String, String> variables,
    BooleanSupplier terminal,
    boolean progress,
    InputStream in,
    OutputStream out,
    OutputStream err) {

  /** Returns the surroundings of this process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        Path.of(""),
        System.getenv(),
        Surroundings::isTerminal,
        Boolean.getBoolean("amljob.progress"),
        System.in,
        // Not System.out, which keeps a failed write to itself.
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /** Returns the configurations of a run, of which none is read yet. */
  Configurations configurations(ConfigSource source) {
    return new Configurations(
        new DiskFiles(folder), FileDiscovery.workingFolder(folder), source, Surroundings::version);
  }

  private static String version() {
    try {
      return ToolVersion.number();
    } catch (IOException unreadable) {
      // It lies in the same archive as this class.
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns whether the user wants to see stack traces. */
  boolean isDebugging() {
    return !variables.getOrDefault("AMLJOB_DEBUG", "").isEmpty();
  }

  /**
   * Returns whether the launcher saw a terminal. Java itself can tell only since version 22, and
   * slowly.
   */
  private static boolean isTerminal() {
    return Boolean.getBoolean("amljob.terminal");
  }
}
