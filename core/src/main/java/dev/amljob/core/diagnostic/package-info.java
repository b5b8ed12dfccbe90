// SPDX-License-Identifier: MIT
/** Findings: what is wrong, how badly, where, and what would mend it. */
@NullMarked
package dev.amljob.core.diagnostic;

import org.jspecify.annotations.NullMarked;
