// SPDX-License-Identifier: MIT
/** Comments that switch rules off for a part of a file: reading them, and writing them. */
@NullMarked
package dev.amljob.core.suppression;

import org.jspecify.annotations.NullMarked;
