// SPDX-License-Identifier: MIT
/** Rules on expressions such as <code>${{inputs.x}}</code>. */
@NullMarked
package dev.amljob.core.rules.bindings;

import org.jspecify.annotations.NullMarked;
