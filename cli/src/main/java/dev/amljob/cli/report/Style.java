// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Severity;

/** How text for people looks: plain, or with colours and links. */
public final class Style {
  private static final Style PLAIN = new Style(false);
  private static final Style COLORED = new Style(true);

  private static final String ESCAPE = "\u001b[";
  private static final String RESET = ESCAPE + "0m";
  private static final String BOLD = "1";
  private static final String BLUE = "34";
  private static final String CYAN = "36";

  private final boolean colored;

  private Style(boolean colored) {
    this.colored = colored;
  }

  /** Returns the style of a file or a pipe. */
  public static Style plain() {
    return PLAIN;
  }

  /** Returns the style of a terminal. */
  public static Style colored() {
    return COLORED;
  }

  String severity(Severity severity, String text) {
    return paint("1;" + color(severity), text);
  }

  String bold(String text) {
    return paint(BOLD, text);
  }

  /** Returns the parts of a snippet that are not source text. */
  String frame(String text) {
    return paint(BLUE, text);
  }

  String label(String text) {
    return paint("1;" + CYAN, text);
  }

  /** Returns text that a terminal opens as an address. */
  String link(String url, String text) {
    return colored ? "\u001b]8;;" + url + "\u001b\\" + text + "\u001b]8;;\u001b\\" : text;
  }

  private String paint(String code, String text) {
    return colored && !text.isEmpty() ? ESCAPE + code + "m" + text + RESET : text;
  }

  private static String color(Severity severity) {
    return switch (severity) {
      case ERROR -> "31";
      case WARNING -> "33";
      case INFO -> "34";
      case HINT -> CYAN;
    };
  }
}
