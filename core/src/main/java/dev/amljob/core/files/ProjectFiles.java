// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import dev.amljob.core.text.SourceFile;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The files that a job may name. The command line gives the disk, an editor the workspace with its
 * unsaved buffers, a test a few files in memory.
 *
 * <p>A name is a path with {@code /} between folders, as in {@link SourceFile#name()}; {@link
 * #resolve} makes one.
 */
public interface ProjectFiles {
  /** What stands under a name. */
  enum Kind {
    FILE,
    FOLDER,
    MISSING,
    /** Nobody can tell: there is no file system to ask. Rules stay silent then. */
    UNKNOWN
  }

  /** Returns what stands under a name; links are followed. */
  Kind kind(String name);

  /** Returns the text of a file; absent where there is none or it cannot be read. */
  Optional<SourceFile> read(String name);

  /**
   * Returns what lies in a folder and below it, as far as {@link Listing} reaches, without going
   * through links; empty where nobody can look.
   *
   * @param name the folder
   * @param skipped says of a folder in it whether to leave out what lies there
   */
  default Optional<Listing> list(String name, Predicate<String> skipped) {
    return Optional.empty();
  }

  /** Returns whether a name is that of a folder in which, however deep, no file lies. */
  default boolean isEmptyFolder(String name) {
    return false;
  }

  /**
   * Comes between the steps of long work.
   *
   * @throws java.util.concurrent.CancellationException if whoever gave these files no longer waits
   *     for what is found out about them
   */
  default void checkWanted() {}

  /** Returns files of which nothing is known. */
  static ProjectFiles unknown() {
    return UnknownFiles.INSTANCE;
  }

  /**
   * Returns the name of a path that a file mentions: absolute paths as they are, others from the
   * folder of the file.
   *
   * @param from the file that mentions it
   * @param path as written there
   */
  static String resolve(SourceFile from, String path) {
    return PathNames.resolve(from.name(), path);
  }
}
