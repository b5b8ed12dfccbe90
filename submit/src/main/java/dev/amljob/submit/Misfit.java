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
  private static final String UNKNOWN = "is unknown there";

  Misfit {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(reason, "reason");
  }

  /** Returns what to say of a field that a version does not have. */
  static Misfit unknown(String path) {
    return new Misfit(path, UNKNOWN);
  }

  /** Returns whether a version does not have the field, so that another one may. */
  boolean isUnknown() {
    return reason.equals(UNKNOWN);
  }

  @Override
  public String toString() {
    return "`" + path + "` " + reason;
  }
}
