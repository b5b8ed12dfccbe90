// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.CommandJob;

/**
 * What the sources of proposals are asked.
 *
 * @param place where the cursor stands
 * @param job the job around it
 * @param files the files beside it
 * @param names what is known by name in the workspace
 */
record Question(Place place, CommandJob job, ProjectFiles files, KnownNames names) {}
