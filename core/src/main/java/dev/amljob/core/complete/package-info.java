// SPDX-License-Identifier: MIT
/**
 * What may be written at a place of a job, for editors. It reads a text in which the word at the
 * cursor is replaced, never runs the validator, and knows no protocol.
 */
@NullMarked
package dev.amljob.core.complete;

import org.jspecify.annotations.NullMarked;
