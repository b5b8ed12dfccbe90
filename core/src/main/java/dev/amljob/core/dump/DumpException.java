// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown when a dump could not be written; then nothing of it was. */
public final class DumpException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  DumpException(String message, String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** Returns what to do about it. */
  public String hint() {
    return hint;
  }
}
