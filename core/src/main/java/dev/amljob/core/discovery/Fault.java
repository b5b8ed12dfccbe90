// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * A path that could not be read or written.
 *
 * @param kind whose fault it is
 * @param message what is wrong, with the path
 * @param hint what to do about it
 */
public record Fault(Kind kind, String message, String hint) {
  /** Whose fault it is. */
  public enum Kind {
    /** The user named a path that is not there. */
    MISSING,
    /** The file is there, but could not be read. */
    UNREADABLE,
    /** A file could not be written. */
    UNWRITABLE
  }

  /** Returns the fault of a path that leads nowhere. */
  public static Fault missing(String name) {
    return new Fault(
        Kind.MISSING,
        "`" + name + "` does not exist",
        "check the spelling, and the folder that you are in");
  }

  static Fault unmatched(String pattern) {
    return new Fault(
        Kind.MISSING,
        "`" + pattern + "` matches no file",
        "`**` stands for any number of folders, `*` for a part of a name; ignored and excluded"
            + " files do not count");
  }

  /** Returns the fault of a file that could not be read. */
  public static Fault unreadable(String name, IOException cause) {
    if (cause instanceof FileTooLargeException tooLarge) {
      return new Fault(
          Kind.UNREADABLE,
          "cannot read `" + name + "`: it is " + tooLarge.getMessage(),
          "job files are small; is this the file that you meant?");
    }
    if (cause instanceof NoSuchFileException) {
      return new Fault(
          Kind.UNREADABLE,
          "cannot read `" + name + "`: it has just gone",
          "run the command again once nothing else changes the files");
    }
    if (cause instanceof AccessDeniedException) {
      return new Fault(
          Kind.UNREADABLE,
          "cannot read `" + name + "`: permission denied",
          "make it readable for the user that runs amljob");
    }
    return new Fault(
        Kind.UNREADABLE,
        "cannot read `" + name + "`: " + reason(cause),
        "check that it is a file of text and that its disk is there");
  }

  /** Returns the fault of a file that could not be written. */
  public static Fault unwritable(String name, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return new Fault(
          Kind.UNWRITABLE,
          "cannot write `" + name + "`: there is no such folder",
          "make the folder first");
    }
    return new Fault(
        Kind.UNWRITABLE,
        "cannot write `"
            + name
            + "`: "
            + (cause instanceof AccessDeniedException ? "permission denied" : reason(cause)),
        "what was there before is still there; check its folder, permissions and disk");
  }

  private static String reason(IOException cause) {
    String reason =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }
}
