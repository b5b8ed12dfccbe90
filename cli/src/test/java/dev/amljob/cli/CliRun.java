// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs the command in this process, in a folder of its own, with {@link MarkedLinter}. */
final class CliRun {
  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String in = "";
  private boolean terminal;
  private OutputStream target = out;
  private FileLinter linter = MarkedLinter::lint;

  CliRun(Path folder) {
    this.folder = folder;
  }

  CliRun file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  CliRun variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  CliRun stdin(String text) {
    in = text;
    return this;
  }

  CliRun terminal() {
    terminal = true;
    return this;
  }

  CliRun output(OutputStream stream) {
    target = stream;
    return this;
  }

  CliRun linter(FileLinter other) {
    linter = other;
    return this;
  }

  /** Runs the command and returns the number that the process would end with. */
  int run(String... arguments) {
    Surroundings surroundings =
        new Surroundings(
            folder,
            variables,
            () -> terminal,
            false,
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            target,
            err);
    return new Main(surroundings, linter).run(arguments).number();
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }
}
