// SPDX-License-Identifier: MIT
package dev.amljob.core.suppression;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.List;

/** The edit that takes rules out of a suppression, or all of it where no rule is left. */
public final class SuppressionRemoval {
  private SuppressionRemoval() {}

  /**
   * Returns the edit.
   *
   * @param names those of the suppression's rules that go: one of several, or all
   */
  public static TextEdit of(
      Suppression suppression, List<Suppression.Name> names, SourceFile file) {
    return names.size() == suppression.rules().size()
        ? TextEdit.delete(comment(suppression.span(), file))
        : TextEdit.delete(name(suppression, names.get(0)));
  }

  /** The comment with the blanks before it, or with its line where nothing else is on that. */
  private static Span comment(Span comment, SourceFile file) {
    LineIndex lines = file.lines();
    int line = lines.lineOf(comment.start());
    int start = comment.start();
    while (start > lines.line(line).start() && file.text().charAt(start - 1) <= ' ') {
      start--;
    }
    return start == lines.line(line).start()
        ? lines.lineWithBreak(line)
        : new Span(start, comment.end());
  }

  /** A name with the comma and the blanks that part it from the next, or from the one before. */
  private static Span name(Suppression suppression, Suppression.Name name) {
    List<Suppression.Name> all = suppression.rules();
    int index = all.indexOf(name);
    return index + 1 < all.size()
        ? new Span(name.span().start(), all.get(index + 1).span().start())
        : new Span(all.get(index - 1).span().end(), name.span().end());
  }
}
