// SPDX-License-Identifier: MIT
package dev.amljob.submit;

/** Thrown when the service does not do what it is asked. */
public final class RejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ServiceError error;

  RejectedException(ServiceError error) {
    super(error.text(), null, false, false);
    this.error = error;
  }

  /** Returns what it says. */
  public ServiceError error() {
    return error;
  }
}
