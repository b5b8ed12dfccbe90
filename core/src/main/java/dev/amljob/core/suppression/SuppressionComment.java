// SPDX-License-Identifier: MIT
package dev.amljob.core.suppression;

import dev.amljob.core.text.Span;

/** A comment that begins with {@code amljob:}. */
public sealed interface SuppressionComment permits Suppression, MalformedSuppression {
  /** Returns the place of the whole comment, {@code #} included. */
  Span span();
}
