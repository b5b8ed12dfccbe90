// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.util.Objects;

/**
 * A part of a request that a version of the contract cannot express.
 *
 * @param path where it is: {@code distribution.distributionType}
 * @param reason what is wrong with it there
 * @param isUnknown whether the version does not have the field, so that another one may
 */
record Misfit(String path, String reason, boolean isUnknown) {
  Misfit {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(reason, "reason");
  }

  /** Returns what to say of a field that a version does not have. */
  static Misfit unknown(String path) {
    return new Misfit(path, "is unknown there", true);
  }

  /** Returns what to say of a value that a version does not take. */
  static Misfit of(String path, String reason) {
    return new Misfit(path, reason, false);
  }

  @Override
  public String toString() {
    return "`" + path + "` " + reason;
  }
}
