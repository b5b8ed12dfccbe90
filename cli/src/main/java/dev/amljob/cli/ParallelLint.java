// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.discovery.Candidate;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Lints files on several threads; the outcomes stand in the order of the files. */
final class ParallelLint {
  private final FileLinter linter;
  private final List<Candidate> files;
  private final Outcome[] outcomes;
  private final AtomicInteger next = new AtomicInteger();

  private ParallelLint(List<Candidate> files, FileLinter linter) {
    this.files = files;
    this.linter = linter;
    this.outcomes = new Outcome[files.size()];
  }

  /**
   * Returns the outcome of each file.
   *
   * @param threads how many threads to use at most, this one included
   */
  static List<Outcome> run(List<Candidate> files, FileLinter linter, int threads) {
    return new ParallelLint(files, linter).run(Math.min(threads, files.size()));
  }

  /** Returns the same, and tells on a terminal how far it has come. */
  static List<Outcome> run(
      List<Candidate> files, FileLinter linter, int threads, PrintWriter terminal) {
    ParallelLint run = new ParallelLint(files, linter);
    Progress progress = new Progress(terminal, run.next::get, files.size());
    try {
      return run.run(Math.min(threads, files.size()));
    } finally {
      progress.end();
    }
  }

  private List<Outcome> run(int threads) {
    Thread[] helpers = new Thread[Math.max(0, threads - 1)];
    for (int i = 0; i < helpers.length; i++) {
      helpers[i] = new Thread(this::work, "lint-" + (i + 1));
      helpers[i].setDaemon(true);
      helpers[i].start();
    }
    work();
    for (Thread helper : helpers) {
      joinUninterrupted(helper);
    }
    return Arrays.asList(outcomes);
  }

  private void work() {
    for (int i = next.getAndIncrement(); i < outcomes.length; i = next.getAndIncrement()) {
      outcomes[i] = Outcome.of(files.get(i), linter);
    }
  }

  /** Nobody interrupts the command's main thread; if somebody did, a report must still be whole. */
  private static void joinUninterrupted(Thread helper) {
    boolean interrupted = false;
    while (helper.isAlive()) {
      try {
        helper.join();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
