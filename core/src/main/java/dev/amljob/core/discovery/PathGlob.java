// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import dev.amljob.core.config.PathPatterns;
import dev.amljob.core.files.WorkingFolder;
import java.util.List;
import java.util.Optional;

/**
 * A path with wildcards on the command line, which a shell has left to us: {@code "jobs/**}{@code
 * /*.yml"}.
 *
 * @param folder the part before the first wildcard, which is searched; may be empty
 * @param files the files below it that are meant
 */
record PathGlob(String folder, PathPatterns files) {

  /** Returns the pattern that a path is; nothing for one without wildcards. */
  static Optional<PathGlob> of(String path, WorkingFolder workingFolder) {
    int wildcard = 0;
    while (wildcard < path.length() && "*?[".indexOf(path.charAt(wildcard)) < 0) {
      wildcard++;
    }
    if (wildcard == path.length()) {
      return Optional.empty();
    }
    int slash = path.lastIndexOf('/', wildcard);
    String folder = path.substring(0, slash + 1);
    String pattern = "/" + path.substring(slash + 1);
    String start = workingFolder.absolute(folder.isEmpty() ? "." : folder);
    return Optional.of(new PathGlob(folder, new PathPatterns(start, List.of(pattern))));
  }
}
