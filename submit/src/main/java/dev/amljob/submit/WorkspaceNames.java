// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names that lead to a workspace, as far as one source says them; what it does not is empty.
 *
 * @param workspace the name of the workspace
 * @param group its resource group
 * @param subscription the id of its subscription
 */
public record WorkspaceNames(String workspace, String group, String subscription) {
  static final WorkspaceNames NONE = new WorkspaceNames("", "", "");

  public WorkspaceNames {
    Objects.requireNonNull(workspace, "workspace");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(subscription, "subscription");
  }

  /** Returns these, and what they lack from others. */
  WorkspaceNames or(WorkspaceNames others) {
    return new WorkspaceNames(
        workspace.isEmpty() ? others.workspace : workspace,
        group.isEmpty() ? others.group : group,
        subscription.isEmpty() ? others.subscription : subscription);
  }

  /** Returns one that can be no name, but for what is not said. */
  Optional<String> odd() {
    return Stream.of(workspace, group, subscription)
        .filter(name -> !WorkspaceRef.isName(name))
        .findFirst();
  }

  /** Returns which are not said. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (subscription.isEmpty()) {
      missing.add("subscription");
    }
    if (group.isEmpty()) {
      missing.add("group");
    }
    if (workspace.isEmpty()) {
      missing.add("workspace");
    }
    return missing;
  }
}
