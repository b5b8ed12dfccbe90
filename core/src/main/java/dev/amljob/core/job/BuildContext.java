// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/**
 * The folder from which an image is built: the value of {@code build}.
 *
 * @param source the mapping, with the key that it stands under
 */
public record BuildContext(Located<YamlMapping> source) {
  /** Returns the folder. */
  public Optional<Located<String>> path() {
    return new Fields(source.value()).text("path");
  }

  /** Returns the path of the Dockerfile, from that folder. */
  public Optional<Located<String>> dockerfilePath() {
    return new Fields(source.value()).text("dockerfile_path");
  }
}
