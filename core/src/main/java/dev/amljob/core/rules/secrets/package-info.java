// SPDX-License-Identifier: MIT
/** Rules on secrets that a file gives away. */
@NullMarked
package dev.amljob.core.rules.secrets;

import org.jspecify.annotations.NullMarked;
