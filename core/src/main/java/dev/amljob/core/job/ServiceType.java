// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import java.util.Optional;

/** What a service offers while the job runs. */
public enum ServiceType {
  JUPYTER_LAB,
  SSH,
  TENSOR_BOARD,
  VS_CODE;

  /** Returns the value that a text names, upper or lower case. */
  public static Optional<ServiceType> of(String written) {
    return Choices.folded(values(), written);
  }

  /** Returns the name as files write it. */
  public String label() {
    return Choices.label(this);
  }
}
