// SPDX-License-Identifier: MIT
/** Expressions in the text of a job: {@code ${{inputs.x}}}, its relatives and its misspellings. */
@NullMarked
package dev.amljob.core.job.expression;

import org.jspecify.annotations.NullMarked;
