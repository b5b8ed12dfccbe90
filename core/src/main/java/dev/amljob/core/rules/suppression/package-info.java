// SPDX-License-Identifier: MIT
/** Rules about the comments that switch rules off. */
@NullMarked
package dev.amljob.core.rules.suppression;

import org.jspecify.annotations.NullMarked;
