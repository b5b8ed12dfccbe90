// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds regions by either of their names. */
public final class Regions {
  private Regions() {}

  /** Returns the region of that name or display name, whatever its case and spaces. */
  public static Optional<Region> find(String name) {
    return Optional.ofNullable(Loaded.BY_NAME.get(folded(name)));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace(" ", "");
  }

  /** Returns all that are known, by name. */
  public static List<Region> all() {
    return Loaded.ALL;
  }

  /** Returns the facts of the table. */
  public static BundledTable table() {
    return reader().head();
  }

  private static TableReader reader() {
    return TableReader.of("regions");
  }

  /** The entries, read on first use. */
  private static final class Loaded {
    static final List<Region> ALL;
    static final Map<String, Region> BY_NAME = new HashMap<>();

    static {
      List<Region> all = new ArrayList<>();
      for (List<String> cells : reader().rows(2)) {
        all.add(new Region(cells.get(0), cells.get(1)));
      }
      ALL = List.copyOf(all);
      for (Region region : ALL) {
        BY_NAME.put(folded(region.name()), region);
        BY_NAME.put(folded(region.displayName()), region);
      }
    }
  }
}
