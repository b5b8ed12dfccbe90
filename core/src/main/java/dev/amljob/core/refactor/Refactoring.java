// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Another way to write a part of a job.
 *
 * @param title what it does, as a menu shows it
 * @param kind what sort of change it is
 * @param edits the edits, sorted and apart
 * @param naming where, in the text after the edits, a name stands that was made up and that its
 *     author may want to change
 */
public record Refactoring(String title, Kind kind, List<TextEdit> edits, OptionalInt naming) {
  /** What sorts there are; the words are those that editors know. */
  public enum Kind {
    EXTRACT,
    INLINE,
    REWRITE
  }

  public Refactoring {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(kind, "kind");
    edits = edits.stream().sorted(TextEdit.IN_TEXT_ORDER).toList();
    Objects.requireNonNull(naming, "naming");
  }
}
