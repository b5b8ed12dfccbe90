// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

/**
 * Bytes that are not UTF-8, which is all that the reference reads.
 *
 * @param guess the name of the encoding that the bytes seem to have and that the text was decoded
 *     with
 * @param offset place in the decoded text of the first character that was not UTF-8
 */
public record EncodingFault(String guess, int offset) {}
