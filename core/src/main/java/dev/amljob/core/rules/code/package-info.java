// SPDX-License-Identifier: MIT
/** Rules that look into the folders that a job uploads. */
@NullMarked
package dev.amljob.core.rules.code;

import org.jspecify.annotations.NullMarked;
