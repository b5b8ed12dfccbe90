// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import java.util.Set;

/** Folders in which nobody looks for jobs, by their names: hidden ones and other people's. */
public final class SkippedFolders {
  private static final Set<String> NAMES =
      Set.of("node_modules", "target", "venv", "site-packages", "__pycache__");

  private SkippedFolders() {}

  /** Returns whether a folder is hidden by its name. */
  public static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /** Returns whether a folder of that name holds other people's files. */
  public static boolean isForeign(String name) {
    return NAMES.contains(name);
  }
}
