// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import java.util.Optional;

/**
 * A reference to an asset of the workspace, cut into its parts.
 *
 * @param name what stands before the first colon or at sign
 * @param version what stands behind the colon, where there is one
 * @param label what stands behind the at sign, where there is one
 */
record AssetReference(String name, Optional<String> version, Optional<String> label) {
  /** Reads a reference without its prefix. */
  static AssetReference of(String text) {
    int at = text.lastIndexOf('@');
    String head = at < 0 ? text : text.substring(0, at);
    Optional<String> label = at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1));
    int colon = head.indexOf(':');
    return colon < 0
        ? new AssetReference(head, Optional.empty(), label)
        : new AssetReference(
            head.substring(0, colon), Optional.of(head.substring(colon + 1)), label);
  }

  boolean hasVersion() {
    return version.filter(text -> !text.isEmpty()).isPresent();
  }

  boolean hasLabel() {
    return label.filter(text -> !text.isEmpty()).isPresent();
  }

  /** Returns the reference to the newest version. */
  String latest() {
    return AddressForm.PREFIX + name + "@latest";
  }
}
