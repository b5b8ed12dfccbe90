// SPDX-License-Identifier: MIT
package dev.amljob.lsp.command;

/** One command: its answer is what the protocol writes as JSON. */
@FunctionalInterface
interface ServerCommand {
  Object answer(Call call);
}
