// SPDX-License-Identifier: MIT
/** Text and places in it: files, spans, lines, edits and nearest names. */
@NullMarked
package dev.amljob.core.text;

import org.jspecify.annotations.NullMarked;
