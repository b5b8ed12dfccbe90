// SPDX-License-Identifier: MIT
/** The built-in rules, by topic. */
@NullMarked
package dev.amljob.core.rules;

import org.jspecify.annotations.NullMarked;
