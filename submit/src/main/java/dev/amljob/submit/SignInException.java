// SPDX-License-Identifier: MIT
package dev.amljob.submit;

/** Thrown when there is no token, or none that the service takes. */
public final class SignInException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * Makes an exception.
   *
   * @param message why there is none
   * @param hint what to do about it
   */
  public SignInException(String message, String hint) {
    super(Redaction.of(message), null, false, false);
    this.hint = hint;
  }

  /** Returns what to do about it. */
  public String hint() {
    return hint;
  }
}
