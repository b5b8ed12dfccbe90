// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.Objects;

/**
 * Something that is wrong with a file as YAML, before it means anything; a rule of the same name
 * reports it.
 *
 * @param kind which rule's business it is
 * @param span the narrowest place that shows it
 * @param message what is wrong, in the words of diagnostics
 * @param repair edits that certainly mend it; often none
 * @param reach the text whose lines were read as something else because of it
 */
public record SyntaxFault(Kind kind, Span span, String message, List<TextEdit> repair, Span reach) {
  /** The rule that reports a fault. */
  public enum Kind {
    SYNTAX,
    TAB_INDENTATION,
    MULTIPLE_DOCUMENTS,
    MERGE_CONFLICT_MARKER
  }

  public SyntaxFault {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
    repair = List.copyOf(repair);
    Objects.requireNonNull(reach, "reach");
  }

  SyntaxFault(Kind kind, Span span, String message, List<TextEdit> repair) {
    this(kind, span, message, repair, span);
  }

  /** Returns this fault with a reach that goes on to another place. */
  SyntaxFault reaching(int end) {
    return new SyntaxFault(
        kind, span, message, repair, new Span(span.start(), Math.max(span.end(), end)));
  }
}
