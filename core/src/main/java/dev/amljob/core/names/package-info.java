// SPDX-License-Identifier: MIT
/** The names of a job, and everywhere they stand: to find them, and to rename them. */
@NullMarked
package dev.amljob.core.names;

import org.jspecify.annotations.NullMarked;
