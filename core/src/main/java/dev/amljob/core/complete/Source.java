// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import java.util.function.Consumer;

/** One sort of proposals. */
interface Source {
  /** Tells what may be written at a place; nothing where it is not this source's business. */
  void propose(Question question, Consumer<Proposal> out);
}
