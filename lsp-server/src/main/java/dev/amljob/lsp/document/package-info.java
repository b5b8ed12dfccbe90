// SPDX-License-Identifier: MIT
/** What the server knows of the texts in an editor, and how it counts in them. */
@NullMarked
package dev.amljob.lsp.document;

import org.jspecify.annotations.NullMarked;
