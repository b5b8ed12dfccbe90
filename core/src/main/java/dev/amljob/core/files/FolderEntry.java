// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import java.util.Objects;

/**
 * Something that lies in a folder.
 *
 * @param path from that folder, with {@code /} between names
 * @param sort what it is; a link is one, wherever it leads
 * @param bytes how large a file is; 0 for everything else
 */
public record FolderEntry(String path, Sort sort, long bytes) {
  /** What an entry of a folder is. */
  public enum Sort {
    FILE,
    FOLDER,
    LINK
  }

  public FolderEntry {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sort, "sort");
  }

  /** Returns the last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Returns whether there is something of it to upload: all but a folder. */
  public boolean isUploaded() {
    return sort != Sort.FOLDER;
  }
}
