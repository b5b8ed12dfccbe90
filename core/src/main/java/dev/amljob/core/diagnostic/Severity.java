// SPDX-License-Identifier: MIT
package dev.amljob.core.diagnostic;

import java.util.Locale;

/** How bad a finding is, worst first; the same four levels as in the Language Server Protocol. */
public enum Severity {
  /** The reference or the service refuses the file, or it cannot mean what was written. */
  ERROR,
  /** The job will likely fail, or does something other than what it seems to. */
  WARNING,
  /** Worth knowing; nothing fails because of it. */
  INFO,
  /** A nudge that an editor shows without a squiggle. */
  HINT;

  /**
   * Returns the word that people and machine formats read: {@code error}, {@code warning}, {@code
   * info} or {@code hint}.
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether this is as bad as the other level, or worse. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
