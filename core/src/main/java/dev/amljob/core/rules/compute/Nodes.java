// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.Resources;
import java.util.Optional;

/** How many machines a job asks for. */
final class Nodes {
  static final String COUNT = "instance_count";

  private Nodes() {}

  /** Returns the number, which is 1 where none is written. */
  static long count(CommandJob job) {
    return written(job).map(Located::value).orElse(1L);
  }

  /** Returns the number as written. */
  static Optional<Located<Long>> written(CommandJob job) {
    return job.resources().flatMap(Resources::instanceCount);
  }
}
