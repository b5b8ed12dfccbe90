// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.text.Span;

/**
 * The word at a cursor, found without a parser, so that no mistake elsewhere can hide it.
 *
 * @param role whether it stands before or behind the colon of its entry
 * @param keyStart where the entry begins
 * @param word the place of the word, up to the colon, comma, comment or line end behind it
 * @param afterColon whether it stands right behind the colon, where a blank is missing
 * @param hasColon for a key, whether its colon is there
 * @param lacksComma whether the next entry in braces begins behind it without a comma between
 */
record Segment(
    Role role, int keyStart, Span word, boolean afterColon, boolean hasColon, boolean lacksComma) {}
