// SPDX-License-Identifier: MIT
package dev.amljob.cli;

/** Thrown when a command line makes no sense; the message tells its author why. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * Makes an exception.
   *
   * @param message what is wrong
   * @param hint what to do about it
   */
  UsageException(String message, String hint) {
    super(message, null, false, false);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
