// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a thread looks up whether anybody still waits for what it does. What a document tells is
 * asked for in many places and found out once, by whoever asks first: so the question belongs to
 * the thread, not to the document.
 */
public final class Wanted {
  private static final ThreadLocal<Runnable> CHECK = new ThreadLocal<>();

  private Wanted() {}

  /**
   * Does something for somebody who may stop waiting.
   *
   * @param check throws {@link java.util.concurrent.CancellationException} once nobody waits
   */
  public static <R extends @Nullable Object> R during(Runnable check, Supplier<R> work) {
    Runnable before = CHECK.get();
    CHECK.set(check);
    try {
      return work.get();
    } finally {
      if (before == null) {
        CHECK.remove();
      } else {
        CHECK.set(before);
      }
    }
  }

  /** Throws {@link java.util.concurrent.CancellationException} if nobody waits any more. */
  public static void check() {
    Runnable check = CHECK.get();
    if (check != null) {
      check.run();
    }
  }
}
