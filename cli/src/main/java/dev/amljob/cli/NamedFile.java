// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.discovery.BoundedRead;
import dev.amljob.core.discovery.FileDiscovery;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The one file that a command works on, as the user names it. */
final class NamedFile {
  static final String STDIN = "-";

  private NamedFile() {}

  /**
   * Reads a file, or standard input for {@code -}.
   *
   * @throws UsageException if the name is that of no file
   */
  static SourceFile read(Surroundings surroundings, String name)
      throws IOException, UsageException {
    return read(surroundings, name, FileDiscovery.slashed(name));
  }

  /**
   * Reads a file, or standard input for {@code -}.
   *
   * @param shown what to call the file
   * @throws UsageException if the name is that of no file
   */
  static SourceFile read(Surroundings surroundings, String name, String shown)
      throws IOException, UsageException {
    if (name.equals(STDIN)) {
      return BoundedRead.stream("<stdin>", surroundings.in());
    }
    Path path = path(surroundings, name);
    if (!Files.exists(path)) {
      throw new UsageException(
          "`" + name + "` does not exist", "check the spelling, and the folder that you are in");
    }
    if (Files.isDirectory(path)) {
      throw new UsageException("`" + name + "` is a folder", "name the file of one job");
    }
    return BoundedRead.file(shown, path);
  }

  /** Returns the path that a name stands for. */
  static Path path(Surroundings surroundings, String name) throws UsageException {
    try {
      return surroundings.folder().resolve(name);
    } catch (InvalidPathException impossible) {
      throw noFile(impossible);
    }
  }

  /** Returns what to say of a name that no file can have. */
  static UsageException noFile(InvalidPathException impossible) {
    return new UsageException(
        "`" + impossible.getInput() + "` can be no file", String.valueOf(impossible.getReason()));
  }
}
