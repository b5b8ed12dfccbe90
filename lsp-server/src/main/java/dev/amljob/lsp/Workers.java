// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A few threads that answer requests. While one is held by work that nobody waits for any more, say
 * by a disk that does not answer, another one stands in for it.
 */
final class Workers implements Executor, AutoCloseable {
  /** What never comes back costs a thread each; a server with so many of them is past help. */
  private static final int MOST_HELD = 16;

  private static final long IDLE_SECONDS = 60;

  private final int size;
  private final ThreadPoolExecutor pool;
  private int held;

  Workers(int size, String name) {
    this.size = size;
    this.pool =
        new ThreadPoolExecutor(
            size,
            size + MOST_HELD,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Daemons.named(name));
  }

  @Override
  public void execute(Runnable work) {
    pool.execute(work);
  }

  /** Returns the place of a piece of work that is about to come. */
  Seat seat() {
    return new Seat();
  }

  private synchronized void hold(int more) {
    held += more;
    pool.setCorePoolSize(size + Math.min(held, MOST_HELD));
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  /** The place of one piece of work. */
  final class Seat {
    private boolean taken;
    private boolean abandoned;

    /** Does the work. */
    <R extends @Nullable Object> R during(Supplier<R> work) {
      take();
      try {
        return work.get();
      } finally {
        leave();
      }
    }

    private synchronized void take() {
      taken = true;
    }

    /** Nobody waits for the work any more; it may be under way, over, or still to come. */
    synchronized void abandon() {
      if (taken && !abandoned) {
        abandoned = true;
        hold(1);
      }
    }

    private synchronized void leave() {
      taken = false;
      if (abandoned) {
        hold(-1);
      }
    }
  }
}
