// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/**
 * A service beside the job: a value under {@code services}.
 *
 * @param source the mapping, with the key that it stands under
 */
public record Service(Located<YamlMapping> source) {
  /** Returns what it offers. */
  public Optional<Located<ServiceType>> type() {
    return fields().choice("type", ServiceType::of);
  }

  /** Returns the port. */
  public Optional<Located<Long>> port() {
    return fields().integer("port");
  }

  /** Returns where it runs: only on the first machine unless this is {@code all}. */
  public Optional<Located<String>> nodes() {
    return fields().text("nodes");
  }

  /** Returns the folder that TensorBoard shows. */
  public Optional<Located<String>> logDir() {
    return fields().text("log_dir");
  }

  /** Returns the keys that may log in. */
  public Optional<Located<String>> sshPublicKeys() {
    return fields().text("ssh_public_keys");
  }

  /** Returns further settings. */
  public Optional<Located<YamlMapping>> properties() {
    return fields().mapping("properties");
  }

  /** Returns the name of the service. */
  public String name() {
    return source.entry().name();
  }

  private Fields fields() {
    return new Fields(source.value());
  }
}
