// SPDX-License-Identifier: MIT
/** The folders of an editor, and what is found in all of their files. */
@NullMarked
package dev.amljob.lsp.workspace;

import org.jspecify.annotations.NullMarked;
