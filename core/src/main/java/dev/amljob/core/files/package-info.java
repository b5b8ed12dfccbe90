// SPDX-License-Identifier: MIT
/** The files beside a job, as far as rules may look at them. */
@NullMarked
package dev.amljob.core.files;

import org.jspecify.annotations.NullMarked;
