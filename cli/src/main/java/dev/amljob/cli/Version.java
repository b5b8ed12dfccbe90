// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.ToolVersion;
import dev.amljob.core.catalog.BundledTable;
import dev.amljob.core.catalog.Catalog;
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
        + tables()
        + "\nJava "
        + Runtime.version()
        + " ("
        + System.getProperty("java.vendor")
        + ")\n";
  }

  private static String tables() {
    StringBuilder lines = new StringBuilder();
    for (BundledTable table : Catalog.tables()) {
      lines
          .append("\ntable of ")
          .append(table.name())
          .append(", ")
          .append(table.date())
          .append(", from ")
          .append(table.source());
    }
    return lines.toString();
  }
}
