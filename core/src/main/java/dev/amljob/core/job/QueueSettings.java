// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/**
 * How urgent the job is: the value of {@code queue_settings}.
 *
 * @param source the mapping, with the key that it stands under
 */
public record QueueSettings(Located<YamlMapping> source) {
  /** Returns the tier, as written. */
  public Optional<Located<String>> jobTier() {
    return fields().text("job_tier");
  }

  /** Returns the priority, as written. */
  public Optional<Located<String>> priority() {
    return fields().text("priority");
  }

  private Fields fields() {
    return new Fields(source.value());
  }
}
