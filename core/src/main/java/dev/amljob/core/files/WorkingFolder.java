// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import java.util.Objects;

/**
 * The folder from which relative names count, and the way between relative and absolute names.
 *
 * @param name its absolute name, with {@code /} between folders
 */
public record WorkingFolder(String name) {
  public WorkingFolder {
    Objects.requireNonNull(name, "name");
  }

  /** Returns the absolute name of a file or folder. */
  public String absolute(String path) {
    return PathNames.resolve(within(name, "x"), path);
  }

  /** Returns an absolute name as people know it: from this folder where it lies in or near it. */
  public String shown(String absolute) {
    String up = "";
    String folder = name;
    while (!folder.isEmpty()) {
      if (absolute.startsWith(within(folder, ""))) {
        return up + absolute.substring(within(folder, "").length());
      }
      folder = parentOf(folder);
      up += "../";
    }
    return absolute;
  }

  /** Returns the name of what lies in a folder. */
  public static String within(String folder, String path) {
    return folder.endsWith("/") ? folder + path : folder + "/" + path;
  }

  /** Returns the folder that an absolute name lies in; nothing for a root. */
  public static String parentOf(String absolute) {
    int slash = absolute.lastIndexOf('/');
    if (slash < 0 || slash == absolute.length() - 1) {
      return "";
    }
    String parent = absolute.substring(0, slash);
    return parent.isEmpty() || parent.endsWith(":") ? parent + "/" : parent;
  }
}
