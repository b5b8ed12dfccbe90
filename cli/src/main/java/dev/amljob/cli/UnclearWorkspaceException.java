// SPDX-License-Identifier: MIT
package dev.amljob.cli;

/** Thrown when nobody has said which workspace is meant. */
final class UnclearWorkspaceException extends UsageException {
  private static final long serialVersionUID = 1L;

  UnclearWorkspaceException(String mistake, String hint) {
    super(mistake, hint);
  }
}
