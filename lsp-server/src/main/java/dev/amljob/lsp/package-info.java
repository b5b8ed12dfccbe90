// SPDX-License-Identifier: MIT
/**
 * The language server (lsp4j) will live here: documents, and one handler for each request of the
 * protocol.
 */
@NullMarked
package dev.amljob.lsp;

import org.jspecify.annotations.NullMarked;
