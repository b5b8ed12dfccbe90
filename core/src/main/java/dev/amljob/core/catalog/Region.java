// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import java.util.Objects;

/**
 * A region of Azure.
 *
 * @param name its name, as {@code eastus}
 * @param displayName its name for people, as {@code East US}
 */
public record Region(String name, String displayName) {
  public Region {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(displayName, "displayName");
  }
}
