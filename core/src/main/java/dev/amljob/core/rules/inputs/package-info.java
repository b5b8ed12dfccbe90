// SPDX-License-Identifier: MIT
/** Rules on inputs and outputs. */
@NullMarked
package dev.amljob.core.rules.inputs;

import org.jspecify.annotations.NullMarked;
