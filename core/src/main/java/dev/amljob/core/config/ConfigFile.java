// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One configuration file as read, without those that it extends.
 *
 * @param document the file
 * @param base the file that it extends, as written
 * @param minimum the oldest amljob that it is for, as written
 * @param layers its settings, those for all files first
 */
record ConfigFile(
    YamlDocument document,
    Optional<YamlScalar> base,
    Optional<YamlScalar> minimum,
    List<Layer> layers) {
  ConfigFile {
    Objects.requireNonNull(document, "document");
    layers = List.copyOf(layers);
  }
}
