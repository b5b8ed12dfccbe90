// SPDX-License-Identifier: MIT
/** Rules on keys, types, values and names. */
@NullMarked
package dev.amljob.core.rules.schema;

import org.jspecify.annotations.NullMarked;
