// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

/** Finds the reporter of a format. */
public final class Reporters {
  private Reporters() {}

  /**
   * Returns the reporter of a format.
   *
   * @param style how people's formats look; programs' formats have no looks
   */
  public static Reporter forFormat(Format format, Style style) {
    return switch (format) {
      case FULL -> new FullReporter(style);
      case JSON -> new JsonReporter();
    };
  }
}
