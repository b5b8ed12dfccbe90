// SPDX-License-Identifier: MIT
/** Makes a file tidy by a few small edits that change nothing of what it means. */
@NullMarked
package dev.amljob.core.format;

import org.jspecify.annotations.NullMarked;
