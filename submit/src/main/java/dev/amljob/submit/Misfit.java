// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.util.Objects;

/**
 * A part of a request that a version of the contract cannot express.
 *
 * @param path where it is: {@code distribution.distributionType}
 * @param reason what is wrong with it there
 */
record Misfit(String path, String reason) {
  Misfit {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String toString() {
    return "`" + path + "` " + reason;
  }
}
