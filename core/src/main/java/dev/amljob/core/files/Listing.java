// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import java.util.List;

/**
 * What lies in a folder and below it.
 *
 * @param entries in a fixed order, what lies higher first
 * @param complete whether that is everything; without a bound, a folder of data would take minutes
 */
public record Listing(List<FolderEntry> entries, boolean complete) {
  /** At most so many entries are listed. */
  public static final int MOST_ENTRIES = 5_000;

  /** Folders that lie deeper than so many others are not looked into. */
  public static final int DEEPEST = 16;

  public Listing {
    entries = List.copyOf(entries);
  }
}
