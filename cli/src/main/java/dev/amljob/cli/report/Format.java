// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import java.util.Locale;

/** A way to write what was found. */
public enum Format {
  /** For people: each finding with the lines around it. */
  FULL,
  /** For programs: the shape of {@code docs/json-output.md}. */
  JSON;

  /** Returns the name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
