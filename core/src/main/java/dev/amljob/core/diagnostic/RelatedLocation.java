// SPDX-License-Identifier: MIT
package dev.amljob.core.diagnostic;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import java.util.Objects;

/**
 * A second place that helps to understand a finding, such as where a name was declared.
 *
 * @param file the file of that place, often the finding's own
 * @param span the place
 * @param message what is there: "first written here"
 */
public record RelatedLocation(SourceFile file, Span span, String message) {
  public RelatedLocation {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
  }
}
