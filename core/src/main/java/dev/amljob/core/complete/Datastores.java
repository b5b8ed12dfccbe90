// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The datastores that can be told without a workspace. */
final class Datastores {
  /** Every workspace has these. */
  private static final List<String> OF_ALL =
      List.of(
          "workspaceartifactstore",
          "workspaceblobstore",
          "workspacefilestore",
          "workspaceworkingdirectory");

  private Datastores() {}

  /** Returns their names, as far as they can be a part of an address. */
  static Set<String> in(KnownNames known) {
    Set<String> all = new TreeSet<>(OF_ALL);
    for (String name : known.of("datastore")) {
      if (name.matches("[\\w-]+")) {
        all.add(name);
      }
    }
    return all;
  }
}
