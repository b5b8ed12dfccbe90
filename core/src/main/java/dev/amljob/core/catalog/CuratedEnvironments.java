// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds curated environments by name. */
public final class CuratedEnvironments {
  private static final String WORKSPACE_PREFIX = "AzureML-";

  private CuratedEnvironments() {}

  /**
   * Returns the environment of that name, current or retired. Names are exact; a workspace offers
   * what is {@code sklearn-1.5} in the registry as {@code AzureML-sklearn-1.5}, so that both find
   * it.
   */
  public static Optional<CuratedEnvironment> find(String name) {
    CuratedEnvironment exact = Loaded.BY_NAME.get(name);
    if (exact == null && name.startsWith(WORKSPACE_PREFIX)) {
      exact = Loaded.BY_NAME.get(name.substring(WORKSPACE_PREFIX.length()));
    }
    return Optional.ofNullable(exact);
  }

  /** Returns all that are known, retired ones too, by name. */
  public static List<CuratedEnvironment> all() {
    return Loaded.ALL;
  }

  /** Returns the facts of the table. */
  public static BundledTable table() {
    return reader().head();
  }

  private static TableReader reader() {
    return TableReader.of("environments");
  }

  private static CuratedEnvironment of(List<String> cells) {
    String retired = cells.get(2);
    return new CuratedEnvironment(
        cells.get(0),
        TableReader.cell(cells.get(1)),
        !retired.isEmpty(),
        TableReader.day(retired),
        TableReader.cell(cells.get(3)),
        TableReader.words(cells.get(4)),
        cells.get(5));
  }

  /** The entries, read on first use. */
  private static final class Loaded {
    static final List<CuratedEnvironment> ALL;
    static final Map<String, CuratedEnvironment> BY_NAME = new HashMap<>();

    static {
      List<CuratedEnvironment> all = new ArrayList<>();
      for (List<String> cells : reader().rows(6)) {
        all.add(of(cells));
      }
      ALL = List.copyOf(all);
      for (CuratedEnvironment environment : ALL) {
        BY_NAME.put(environment.name(), environment);
      }
    }
  }
}
