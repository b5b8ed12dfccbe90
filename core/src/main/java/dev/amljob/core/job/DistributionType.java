// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import java.util.Optional;

/** What starts the processes of a distributed job. */
public enum DistributionType {
  PYTORCH,
  MPI,
  TENSORFLOW,
  RAY;

  /** Returns the value that a text names, upper or lower case. */
  public static Optional<DistributionType> of(String written) {
    return Choices.folded(values(), written);
  }

  /** Returns the name as files write it. */
  public String label() {
    return Choices.label(this);
  }
}
