// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds sizes of virtual machines that have GPUs; a size without any is not known here. */
public final class VmSizes {
  private VmSizes() {}

  /** Returns the size of that name, in whatever case it is written. */
  public static Optional<VmSize> find(String name) {
    return Optional.ofNullable(Loaded.BY_NAME.get(folded(name)));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns all that are known, by name. */
  public static List<VmSize> all() {
    return Loaded.ALL;
  }

  /** Returns the facts of the table. */
  public static BundledTable table() {
    return reader().head();
  }

  private static TableReader reader() {
    return TableReader.of("sizes");
  }

  private static VmSize of(List<String> cells) {
    return new VmSize(
        cells.get(0),
        Integer.parseInt(cells.get(1)),
        Integer.parseInt(cells.get(2)),
        Integer.parseInt(cells.get(3)),
        cells.get(4));
  }

  /** The entries, read on first use. */
  private static final class Loaded {
    static final List<VmSize> ALL;
    static final Map<String, VmSize> BY_NAME = new HashMap<>();

    static {
      List<VmSize> all = new ArrayList<>();
      for (List<String> cells : reader().rows(5)) {
        all.add(of(cells));
      }
      ALL = List.copyOf(all);
      for (VmSize size : ALL) {
        BY_NAME.put(folded(size.name()), size);
      }
    }
  }
}
