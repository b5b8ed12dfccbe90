// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import java.util.List;

/** Tells which tables are bundled. */
public final class Catalog {
  private Catalog() {}

  /** Returns the facts of all tables, by name. */
  public static List<BundledTable> tables() {
    return List.of(
        CuratedEnvironments.table(), BaseImages.table(), Regions.table(), VmSizes.table());
  }
}
