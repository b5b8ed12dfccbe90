// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/**
 * As whom the job reads and writes: the value of {@code identity}.
 *
 * @param source the mapping, with the key that it stands under
 */
public record Identity(Located<YamlMapping> source) {
  /** Returns the kind of identity. */
  public Optional<Located<IdentityType>> type() {
    return fields().choice("type", IdentityType::of);
  }

  /** Returns the client id of a managed identity. */
  public Optional<Located<String>> clientId() {
    return fields().text("client_id");
  }

  /** Returns the object id of a managed identity. */
  public Optional<Located<String>> objectId() {
    return fields().text("object_id");
  }

  private Fields fields() {
    return new Fields(source.value());
  }
}
