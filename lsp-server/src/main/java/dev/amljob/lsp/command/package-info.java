// SPDX-License-Identifier: MIT
/** The commands of the server: what an editor asks for beyond what the protocol has words for. */
@NullMarked
package dev.amljob.lsp.command;

import org.jspecify.annotations.NullMarked;
