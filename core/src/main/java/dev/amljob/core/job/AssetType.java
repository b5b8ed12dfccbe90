// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import java.util.Optional;

/** What an input or output with data is. */
public enum AssetType {
  URI_FILE,
  URI_FOLDER,
  MLTABLE,
  CUSTOM_MODEL,
  MLFLOW_MODEL,
  TRITON_MODEL;

  /** Returns the value that a text names, upper or lower case. */
  public static Optional<AssetType> of(String written) {
    return Choices.folded(values(), written);
  }

  /** Returns the name as files write it. */
  public String label() {
    return Choices.label(this);
  }
}
