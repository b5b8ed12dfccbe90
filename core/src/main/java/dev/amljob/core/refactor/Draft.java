// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.compare.Difference;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A refactoring that is still to be proven.
 *
 * @param title what it does
 * @param kind what sort of change it is
 * @param edits the edits, which may be none
 * @param meant which differences in what is loaded are meant
 * @param named where one of the edits writes a name that was made up
 */
record Draft(
    String title,
    Refactoring.Kind kind,
    List<TextEdit> edits,
    Predicate<Difference> meant,
    Optional<Named> named) {
  /** A name in the text of an edit. */
  record Named(TextEdit edit, int offset) {}

  Draft {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(kind, "kind");
    edits = List.copyOf(edits);
    Objects.requireNonNull(meant, "meant");
    Objects.requireNonNull(named, "named");
  }

  /** Returns a change of how something is written, and of nothing else. */
  static Draft rewrite(String title, List<TextEdit> edits) {
    return new Draft(title, Refactoring.Kind.REWRITE, edits, none -> false, Optional.empty());
  }
}
