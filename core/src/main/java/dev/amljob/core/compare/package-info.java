// SPDX-License-Identifier: MIT
/** Tells in what two jobs differ when they are loaded. */
@NullMarked
package dev.amljob.core.compare;

import org.jspecify.annotations.NullMarked;
