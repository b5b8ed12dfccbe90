// SPDX-License-Identifier: MIT
/** What a rule is, what it may see, and how it reports. */
@NullMarked
package dev.amljob.core.rule;

import org.jspecify.annotations.NullMarked;
