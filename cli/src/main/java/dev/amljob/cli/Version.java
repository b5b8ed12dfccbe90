// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.ToolVersion;
import dev.amljob.schema.BundledSchema;
import dev.amljob.schema.SchemaCatalog;
import java.io.IOException;

/** What {@code amljob --version} says. */
final class Version {
  private Version() {}

  static String text() throws IOException {
    BundledSchema schema = SchemaCatalog.bundled();
    return "amljob "
        + ToolVersion.number()
        + "\nschema of "
        + schema.date()
        + ", compared with "
        + schema.comparedWith()
        + "\nJava "
        + Runtime.version()
        + " ("
        + System.getProperty("java.vendor")
        + ")\n";
  }
}
