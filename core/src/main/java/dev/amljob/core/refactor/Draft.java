// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.compare.Difference;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A refactoring that is still to be proven.
 *
 * @param title what it does
 * @param kind what sort of change it is
 * @param edits the edits, which may be none
 * @param meant which differences in what is loaded are meant
 * @param named the edit that writes a made-up name, with the offset of the name in its text
 */
record Draft(
    String title,
    Refactoring.Kind kind,
    List<TextEdit> edits,
    Predicate<Difference> meant,
    Named named) {
  /** A name in the text of an edit; -1 where there is none. */
  record Named(int edit, int offset) {
    static final Named NOTHING = new Named(-1, 0);
  }

  Draft {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(kind, "kind");
    edits = List.copyOf(edits);
    Objects.requireNonNull(meant, "meant");
    Objects.requireNonNull(named, "named");
  }

  /** Returns a change of how something is written, and of nothing else. */
  static Draft rewrite(String title, List<TextEdit> edits) {
    return new Draft(title, Refactoring.Kind.REWRITE, edits, none -> false, Named.NOTHING);
  }
}
