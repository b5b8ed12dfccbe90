// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.Resources;
import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/** How many machines a job asks for. */
final class Nodes {
  private Nodes() {}

  /**
   * Returns the number, which is 1 where none is written; nothing where the job has the mapping of
   * the preview dialect under {@code compute}, where the number stood once.
   */
  static Optional<Long> count(CommandJob job) {
    boolean preview =
        job.entry("compute")
            .filter(entry -> entry.value().resolved() instanceof YamlMapping)
            .isPresent();
    return preview ? Optional.empty() : Optional.of(written(job).map(Located::value).orElse(1L));
  }

  /** Returns the number as written. */
  static Optional<Located<Long>> written(CommandJob job) {
    return job.resources().flatMap(Resources::instanceCount);
  }
}
