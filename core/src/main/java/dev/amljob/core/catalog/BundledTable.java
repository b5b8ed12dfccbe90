// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Where a table of the catalog comes from, and how old it is.
 *
 * @param name what it lists, as {@code environments}
 * @param date the day up to which it is true
 * @param sources what it was made from: repository, commit and day; the chief one first
 */
public record BundledTable(String name, LocalDate date, List<String> sources) {
  public BundledTable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(date, "date");
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a table without a source: " + name);
    }
  }

  /** Returns the chief source. */
  public String source() {
    return sources.get(0);
  }
}
