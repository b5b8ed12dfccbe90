// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.submit.JobPlan;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** A bar on a terminal that says how much of the code has been uploaded, by all jobs together. */
final class UploadProgress implements LongConsumer {
  private static final int WIDTH = 30;
  private static final long EACH_NANOS = 100_000_000;
  private static final long UNIT = 1 << 20;
  private static final String CLEAR = "\r\u001b[K";

  private final boolean terminal;
  private final PrintWriter err;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong all = new AtomicLong();
  private long painted;

  /**
   * Makes a bar.
   *
   * @param terminal whether there is one to paint on
   */
  UploadProgress(boolean terminal, PrintWriter err) {
    this.terminal = terminal;
    this.err = err;
  }

  /** Counts the code of a job as something to upload. */
  void expect(JobPlan plan) {
    plan.code().ifPresent(code -> all.addAndGet(code.bytes()));
  }

  @Override
  public void accept(long bytes) {
    long now = done.addAndGet(bytes);
    if (terminal) {
      paint(now);
    }
  }

  private synchronized void paint(long bytes) {
    long now = System.nanoTime();
    if (painted != 0 && now - painted < EACH_NANOS) {
      return;
    }
    painted = now;
    long most = Math.max(all.get(), 1);
    int filled = (int) Math.min(WIDTH, bytes * WIDTH / most);
    err.print(
        String.format(
            Locale.ROOT,
            "%suploading [%s%s] %.1f of %.1f MiB",
            CLEAR,
            "#".repeat(filled),
            ".".repeat(WIDTH - filled),
            (double) bytes / UNIT,
            (double) most / UNIT));
    err.flush();
  }

  /** Takes the bar away, so that what is told next has a line of its own. */
  synchronized void end() {
    if (painted != 0) {
      err.print(CLEAR);
      err.flush();
      painted = 0;
    }
  }
}
