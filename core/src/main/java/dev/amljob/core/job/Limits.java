// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/**
 * How long the job may run: the value of {@code limits}.
 *
 * @param source the mapping, with the key that it stands under
 */
public record Limits(Located<YamlMapping> source) {
  /** Returns the longest time, in seconds. */
  public Optional<Located<Long>> timeout() {
    return fields().integer("timeout");
  }

  private Fields fields() {
    return new Fields(source.value());
  }
}
