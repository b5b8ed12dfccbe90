// SPDX-License-Identifier: MIT
/** Rules on the spellings of the preview dialects, each with its rewrite. */
@NullMarked
package dev.amljob.core.rules.legacy;

import org.jspecify.annotations.NullMarked;
