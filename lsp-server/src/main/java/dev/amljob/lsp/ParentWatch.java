// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import org.jspecify.annotations.Nullable;

/** Ends a server whose editor is gone without a word. */
final class ParentWatch {
  private ParentWatch() {}

  /**
   * Watches a process. One that cannot be seen may live on another machine or in another container,
   * so that only the end of its connection tells of its own.
   */
  static void endWith(@Nullable Integer processId, Lifecycle lifecycle) {
    if (processId != null) {
      ProcessHandle.of(processId).ifPresent(parent -> watch(parent, lifecycle));
    }
  }

  private static void watch(ProcessHandle parent, Lifecycle lifecycle) {
    var unused = parent.onExit().thenRun(lifecycle::end);
  }
}
