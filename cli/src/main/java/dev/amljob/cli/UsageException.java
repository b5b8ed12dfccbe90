// SPDX-License-Identifier: MIT
package dev.amljob.cli;

/** Thrown when a command line makes no sense; it tells its author why. */
class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String mistake;
  private final String hint;

  /**
   * Makes an exception.
   *
   * @param mistake what is wrong
   * @param hint what to do about it
   */
  UsageException(String mistake, String hint) {
    super(mistake, null, false, false);
    this.mistake = mistake;
    this.hint = hint;
  }

  String mistake() {
    return mistake;
  }

  String hint() {
    return hint;
  }
}
