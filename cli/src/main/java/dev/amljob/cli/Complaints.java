// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.files.Fault;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Tells on standard error what went wrong, and what to do about it. */
final class Complaints {
  private final PrintWriter err;

  Complaints(PrintWriter err) {
    this.err = err;
  }

  void tell(String message, String hint) {
    // One kind of line end on all systems, as in the reports.
    err.print("amljob: " + message + "\n");
    if (!hint.isEmpty()) {
      err.print("hint: " + hint + "\n");
    }
    err.flush();
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
