// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.io.PrintWriter;
import java.util.function.IntSupplier;

/** A line on a terminal that says how far a run has come; only runs of a second have one. */
final class Progress {
  private static final long FIRST_MILLIS = 1000;
  private static final long NEXT_MILLIS = 200;
  private static final String CLEAR = "\r\u001b[K";

  private final Thread painter;

  /**
   * Starts to look after a run.
   *
   * @param err a terminal
   * @param done how many files are done
   * @param all how many there are
   */
  Progress(PrintWriter err, IntSupplier done, int all) {
    painter = new Thread(() -> paint(err, done, all), "progress");
    painter.setDaemon(true);
    painter.start();
  }

  private static void paint(PrintWriter err, IntSupplier done, int all) {
    boolean painted = false;
    try {
      Thread.sleep(FIRST_MILLIS);
      while (true) {
        err.print(CLEAR + Math.min(done.getAsInt(), all) + " of " + all + " files");
        err.flush();
        painted = true;
        Thread.sleep(NEXT_MILLIS);
      }
    } catch (InterruptedException finished) {
      if (painted) {
        err.print(CLEAR);
        err.flush();
      }
    }
  }

  /** Takes the line away. */
  void end() {
    painter.interrupt();
    try {
      painter.join();
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
  }
}
