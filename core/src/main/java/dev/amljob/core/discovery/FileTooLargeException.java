// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import java.io.IOException;

/** Thrown for a file that is larger than any job; its message says how large one may be. */
public final class FileTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  FileTooLargeException(int limit) {
    super("larger than " + (limit >> 20) + " MiB");
  }
}
