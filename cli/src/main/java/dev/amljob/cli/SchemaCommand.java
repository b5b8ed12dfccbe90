// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.schema.SchemaCatalog;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Prints a schema that amljob comes with. */
final class SchemaCommand {
  static final String CONFIG = "config";
  static final List<String> NAMES = List.of("job", "environment", CONFIG);

  private static final Map<String, String> FILES =
      Map.of(
          "job",
          "commandJob.schema.json",
          "environment",
          "environment.schema.json",
          CONFIG,
          "amljobConfig.schema.json");

  private final Writer out;

  SchemaCommand(Writer out) {
    this.out = out;
  }

  /**
   * Prints a schema.
   *
   * @throws UsageException if there is none of that name
   */
  ExitCode run(String name) throws IOException, UsageException {
    String file = FILES.get(name);
    if (file == null) {
      throw Choices.unknown(
          "there is no schema `" + name + "`", name, NAMES, "", Choices.oneOf(NAMES));
    }
    out.write(SchemaCatalog.text(file));
    return ExitCode.CLEAN;
  }
}
