// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.schema.BundledSchema;
import dev.amljob.schema.SchemaCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What {@code amljob --version} says. */
final class Version {
  private Version() {}

  static String text() throws IOException {
    BundledSchema schema = SchemaCatalog.bundled();
    return "amljob "
        + number()
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

  static String number() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is not on the class path");
      }
      properties.load(in);
    }
    return properties.getProperty("version");
  }
}
