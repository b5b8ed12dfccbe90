// SPDX-License-Identifier: MIT
/** The one door: text in, diagnostics out. */
@NullMarked
package dev.amljob.core.linter;

import org.jspecify.annotations.NullMarked;
