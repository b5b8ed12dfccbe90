// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import java.util.List;

/**
 * What a command line says of the files that it is for.
 *
 * @param paths files, folders and patterns, as the user wrote them
 * @param excluded patterns of what to leave out
 * @param forced whether to leave out what a search of folders would, even where it is named
 */
public record Selection(List<String> paths, List<String> excluded, boolean forced) {
  public Selection {
    paths = List.copyOf(paths);
    excluded = List.copyOf(excluded);
  }
}
