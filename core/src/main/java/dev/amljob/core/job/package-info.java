// SPDX-License-Identifier: MIT
/** What a file means: the command job as its author wrote it, every leaf with its place. */
@NullMarked
package dev.amljob.core.job;

import org.jspecify.annotations.NullMarked;
