// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import java.util.Optional;

/** How data gets to the job or away from it. */
public enum DataMode {
  RO_MOUNT,
  RW_MOUNT,
  MOUNT,
  DOWNLOAD,
  UPLOAD,
  DIRECT,
  EVAL_MOUNT,
  EVAL_DOWNLOAD;

  /** Returns the value that a text names, upper or lower case. */
  public static Optional<DataMode> of(String written) {
    return Choices.folded(values(), written);
  }

  /** Returns the name as files write it. */
  public String label() {
    return Choices.label(this);
  }
}
