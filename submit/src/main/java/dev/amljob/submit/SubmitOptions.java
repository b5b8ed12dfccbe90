// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.ValueOverride;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How to submit.
 *
 * @param folder the working folder, from which names of files count
 * @param name the name of the job; empty for the file's own, or one that is made up
 * @param overrides what to put in place of the file's values
 * @param failOn findings at this level or above keep the job here
 */
public record SubmitOptions(
    Path folder, String name, List<ValueOverride> overrides, Severity failOn) {
  public SubmitOptions {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(name, "name");
    overrides = List.copyOf(overrides);
    Objects.requireNonNull(failOn, "failOn");
  }

  /** Returns the defaults for a working folder. */
  public static SubmitOptions in(Path folder) {
    return new SubmitOptions(folder, "", List.of(), Severity.ERROR);
  }
}
