// SPDX-License-Identifier: MIT
/**
 * Edits of a YAML text that leave everything else as it is written: comments, layout and line
 * breaks.
 */
@NullMarked
package dev.amljob.core.edit;

import org.jspecify.annotations.NullMarked;
