// SPDX-License-Identifier: MIT
/** Rules on where a job runs, on how many machines and for how long. */
@NullMarked
package dev.amljob.core.rules.compute;

import org.jspecify.annotations.NullMarked;
