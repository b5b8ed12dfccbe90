// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import dev.amljob.core.text.Span;
import java.util.Objects;

/**
 * Something that a dump by the reference loses or changes.
 *
 * @param span where it stands in the file of the job
 * @param message what becomes of it
 */
public record ReferenceLoss(Span span, String message) {
  public ReferenceLoss {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
  }
}
