// SPDX-License-Identifier: MIT
/** Programs that are only ever timed: floors for the comparisons in this module's scripts. */
@NullMarked
package dev.amljob.benchmarks;

import org.jspecify.annotations.NullMarked;
