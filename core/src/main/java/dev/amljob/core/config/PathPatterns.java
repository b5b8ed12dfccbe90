// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import dev.amljob.core.files.IgnoreFile;
import dev.amljob.core.files.WorkingFolder;
import java.util.List;
import java.util.Objects;

/** Paths with wildcards, written as in an ignore file and counted from a folder. */
public final class PathPatterns {
  /** Every path. */
  static final PathPatterns ALL = new PathPatterns("/", List.of("*"));

  private final String prefix;
  private final IgnoreFile patterns;

  /**
   * Makes patterns.
   *
   * @param folder the absolute name of the folder from which they count
   * @param patterns as a user wrote them
   */
  public PathPatterns(String folder, List<String> patterns) {
    this.prefix = WorkingFolder.within(Objects.requireNonNull(folder, "folder"), "");
    this.patterns = IgnoreFile.of(String.join("\n", patterns));
  }

  /** Returns whether a file is meant; its name is absolute. */
  public boolean matchFile(String file) {
    return this == ALL
        || (file.startsWith(prefix) && patterns.excludes(file.substring(prefix.length())));
  }

  /** Returns whether all that lies in a folder is meant. */
  public boolean matchFolder(String folder) {
    return folder.startsWith(prefix) && patterns.excludesAll(folder.substring(prefix.length()));
  }
}
