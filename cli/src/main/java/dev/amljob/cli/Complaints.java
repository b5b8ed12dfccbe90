// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.VisibleText;
import dev.amljob.core.discovery.Fault;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;

/** Tells on standard error what went wrong, and what to do about it. */
final class Complaints {
  private final PrintWriter err;

  Complaints(PrintWriter err) {
    this.err = err;
  }

  void tell(String message, String hint) {
    // One kind of line end on all systems, as in the reports.
    err.print("amljob: " + visible(message) + "\n");
    if (!hint.isEmpty()) {
      err.print("hint: " + visible(hint) + "\n");
    }
    err.flush();
  }

  /** The service may answer in several lines, which stay lines. */
  private static String visible(String text) {
    return text.lines().map(VisibleText::of).collect(Collectors.joining("\n"));
  }

  /** Returns where complaints go. */
  PrintWriter writer() {
    return err;
  }

  void tell(Fault fault) {
    tell(fault.message(), fault.hint());
  }

  /**
   * Tells of a bug of ours.
   *
   * @param where what amljob was about to do: "while linting job.yml"
   * @param trace whether to show the stack trace
   */
  void tellBug(String where, Throwable bug, boolean trace) {
    // A message of several lines would not be one line.
    String what = bug.toString().replace('\n', ' ').replace('\r', ' ');
    tell(
        "internal error" + (where.isEmpty() ? "" : " " + where) + ": " + what,
        "this is a bug of amljob, not of your file; please report it"
            + (trace ? "" : " with what AMLJOB_DEBUG=1 adds to this message"));
    if (trace) {
      StringWriter text = new StringWriter();
      bug.printStackTrace(new PrintWriter(text, true));
      err.print(text);
      err.flush();
    }
  }
}
