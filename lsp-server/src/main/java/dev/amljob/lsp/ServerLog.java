// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the server writes to standard error: few lines, because editors keep and show them. */
final class ServerLog {
  private static final String FORMAT = "java.util.logging.SimpleFormatter.format";

  // The logging of Java forgets the level of a logger that nobody holds.
  private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

  private ServerLog() {}

  /** Makes a message a line. Must be called before the first one. */
  static void open() {
    if (System.getProperty(FORMAT) == null) {
      System.setProperty(FORMAT, "amljob: %5$s%6$s%n");
    }
    // It warns of what is no fault, such as a cancellation that comes after the answer.
    PROTOCOL.setLevel(Level.SEVERE);
  }
}
