// SPDX-License-Identifier: MIT
/** Findings that were there before, and are not to be reported again. */
@NullMarked
package dev.amljob.cli.baseline;

import org.jspecify.annotations.NullMarked;
