// SPDX-License-Identifier: MIT
/** The language server: its life, its services, and the one place through which requests go. */
@NullMarked
package dev.amljob.lsp;

import org.jspecify.annotations.NullMarked;
