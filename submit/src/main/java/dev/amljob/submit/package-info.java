// SPDX-License-Identifier: MIT
/**
 * Submission will live here: preflight, uploads and the REST calls; the only module that opens a
 * socket.
 */
@NullMarked
package dev.amljob.submit;

import org.jspecify.annotations.NullMarked;
