// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of amljob, as the build wrote it down. */
public final class ToolVersion {
  private ToolVersion() {}

  /** Returns it, such as {@code 1.2.3}. */
  public static String number() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        ToolVersion.class.getResourceAsStream("/dev/amljob/cli/version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is not on the class path");
      }
      properties.load(in);
    }
    return properties.getProperty("version");
  }
}
