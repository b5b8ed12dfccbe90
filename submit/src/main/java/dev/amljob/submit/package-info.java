// SPDX-License-Identifier: MIT
/**
 * Submission: what is checked before a job is sent, what is sent, and what became of it. The only
 * package that opens a socket.
 */
@NullMarked
package dev.amljob.submit;

import org.jspecify.annotations.NullMarked;
