// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import java.util.Optional;

/** The system that an environment is for. */
public enum OsType {
  LINUX,
  WINDOWS;

  /** Returns the value that a text names, upper or lower case. */
  public static Optional<OsType> of(String written) {
    return Choices.folded(values(), written);
  }

  /** Returns the name as files write it. */
  public String label() {
    return Choices.label(this);
  }
}
