// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What is wrong at one place of a text, and edits that let the rest be read. All places are those
 * of the text that was parsed.
 */
record Mend(
    SyntaxFault.Kind kind, Span span, String message, List<TextEdit> repair, List<TextEdit> edits) {
  Mend {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
    repair = List.copyOf(repair);
    edits = List.copyOf(edits);
  }

  static Mend of(Span span, String message, TextEdit... edits) {
    return new Mend(SyntaxFault.Kind.SYNTAX, span, message, List.of(), Arrays.asList(edits));
  }

  static Mend of(Span span, String message, List<TextEdit> edits) {
    return new Mend(SyntaxFault.Kind.SYNTAX, span, message, List.of(), edits);
  }

  Mend withRepair(List<TextEdit> newRepair) {
    return new Mend(kind, span, message, newRepair, edits);
  }
}
