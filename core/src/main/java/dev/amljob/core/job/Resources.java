// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/**
 * What the job asks of the machines: the value of {@code resources}.
 *
 * @param source the mapping, with the key that it stands under
 */
public record Resources(Located<YamlMapping> source) {
  /** Returns the number of machines. */
  public Optional<Located<Long>> instanceCount() {
    return fields().integer("instance_count");
  }

  /** Returns the largest number of machines of an elastic job. */
  public Optional<Located<Long>> maxInstanceCount() {
    return fields().integer("max_instance_count");
  }

  /** Returns the size of a machine. */
  public Optional<Located<String>> instanceType() {
    return fields().text("instance_type");
  }

  /** Returns the size of the shared memory. */
  public Optional<Located<String>> shmSize() {
    return fields().text("shm_size");
  }

  /** Returns the further arguments of the container, whether written as one text or as a list. */
  public List<Located<String>> dockerArgs() {
    return fields().texts("docker_args");
  }

  /** Returns the regions in which the job may run. */
  public List<Located<String>> locations() {
    return fields().texts("locations");
  }

  /** Returns the settings of special kinds of compute. */
  public Optional<Located<YamlMapping>> properties() {
    return fields().mapping("properties");
  }

  private Fields fields() {
    return new Fields(source.value());
  }
}
