// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.CommandJob;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the sources of proposals are asked.
 *
 * @param place where the cursor stands
 * @param job the job around it
 * @param files the files beside it
 * @param names what is known by name in the other files of the workspace
 * @param computes the computes that a configuration says there are; none where it does not say
 */
record Question(
    Place place,
    CommandJob job,
    ProjectFiles files,
    Supplier<KnownNames> names,
    Supplier<List<String>> computes) {
  /** Returns what is known by name: there, and in the document but for the word at the cursor. */
  KnownNames known() {
    return KnownNames.all(List.of(names.get(), KnownNames.in(place.document())));
  }
}
