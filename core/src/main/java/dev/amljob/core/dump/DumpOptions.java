// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import dev.amljob.core.yaml.YamlWriter.Layout;
import java.util.Objects;

/**
 * How a dump looks.
 *
 * @param format what is written
 * @param layout indentation and width
 * @param order the order of keys
 */
public record DumpOptions(DumpFormat format, Layout layout, Order order) {
  /** YAML, two columns a level, folded at 80, in the order of people. */
  public static final DumpOptions DEFAULT =
      new DumpOptions(DumpFormat.YAML, Layout.DEFAULT, Order.HUMAN);

  public DumpOptions {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(layout, "layout");
    Objects.requireNonNull(order, "order");
  }
}
