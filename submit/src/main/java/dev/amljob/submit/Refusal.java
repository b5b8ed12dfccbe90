// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.util.Objects;

/**
 * Why a job is not sent, and the way out.
 *
 * @param message what is wrong
 * @param hint what to do about it; may be empty
 */
public record Refusal(String message, String hint) {
  public Refusal {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
  }

  /** Thrown where a refusal is found deep in the making of a request; never leaves the package. */
  static final class Found extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Found(String message, String hint) {
      super(message, null, false, false);
      this.refusal = new Refusal(message, hint);
    }

    Refusal refusal() {
      return refusal;
    }
  }
}
