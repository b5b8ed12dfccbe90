// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of a code folder.
 *
 * @param path from that folder, with {@code /} between names
 * @param file where it lies, links followed
 * @param bytes how large it is
 */
public record CodeFile(String path, Path file, long bytes) {
  public CodeFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(file, "file");
  }
}
