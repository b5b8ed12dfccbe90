// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text over and over, each time after mending what stopped it, until all of it is read or
 * so much is wrong that there is no point in going on.
 */
final class Recovery {
  /** How many characters may be read in all, so that the time is linear in the size of the text. */
  private static final int MAX_CHARACTERS = 4_000_000;

  private static final int MIN_ROUNDS = 6;
  private static final int MAX_ROUNDS = 50;

  private final String text;
  private final List<SyntaxFault> faults = new ArrayList<>();
  private final Patches patches = new Patches();

  Recovery(String text) {
    this.text = text;
  }

  /** Returns the last reading, which got to the end, or nowhere at all. */
  Attempt run() {
    Unprintable.remove(text, faults, patches);
    Attempt attempt = Attempt.at(patches.apply(text));
    Problem problem = attempt.problem();
    if (problem != null && ConflictMarkers.remove(text, faults, patches)) {
      attempt = Attempt.at(patches.apply(text));
      problem = attempt.problem();
    }
    int rounds =
        Math.max(MIN_ROUNDS, Math.min(MAX_ROUNDS, MAX_CHARACTERS / Math.max(1, text.length())));
    while (problem != null && rounds-- > 0 && mend(attempt, problem)) {
      attempt = Attempt.at(patches.apply(text));
      problem = attempt.problem();
    }
    return problem == null ? attempt : cut(attempt, problem);
  }

  /** Returns what was wrong, in the order in which it was found. */
  List<SyntaxFault> faults() {
    return faults;
  }

  /** Reports a problem, and returns whether there is hope that the next reading gets further. */
  private boolean mend(Attempt attempt, Problem problem) {
    Mend mend =
        TabIndentation.isAt(attempt, problem)
            ? TabIndentation.mend(attempt, problem, text, patches)
            : Mender.mend(attempt, problem);
    boolean changed = apply(attempt, mend.edits());
    if (!changed) {
      mend = Mender.lastResort(attempt, problem);
      changed = apply(attempt, mend.edits());
    }
    if (!changed) {
      return false;
    }
    ParsedText parsed = attempt.parsed();
    faults.add(
        new SyntaxFault(
            mend.kind(),
            parsed.toSource(mend.span().start(), mend.span().end()),
            mend.message(),
            toSource(parsed, mend.repair())));
    return true;
  }

  private boolean apply(Attempt attempt, List<TextEdit> edits) {
    boolean changed = false;
    for (TextEdit edit : toSource(attempt.parsed(), edits)) {
      changed |= patches.add(edit);
    }
    return changed;
  }

  private static List<TextEdit> toSource(ParsedText parsed, List<TextEdit> edits) {
    List<TextEdit> result = new ArrayList<>(edits.size());
    for (TextEdit edit : edits) {
      Span span = parsed.toSource(edit.span().start(), edit.span().end());
      // What a patch put in cannot be edited where it is not.
      if (edit.span().isEmpty() || !span.isEmpty()) {
        result.add(new TextEdit(span, edit.newText()));
      }
    }
    return result;
  }

  /** Gives up on the rest of the text, and reads what stands above. */
  private Attempt cut(Attempt attempt, Problem problem) {
    Lines lines = new Lines(attempt.parsed());
    int line = lines.start(problem.at());
    faults.add(
        new SyntaxFault(
            SyntaxFault.Kind.SYNTAX,
            attempt.parsed().toSource(lines.content(line), lines.end(problem.at())),
            "too much is wrong to go on; the rest of the file is not read",
            List.of()));
    Attempt last = attempt;
    for (int i = 0; i < MIN_ROUNDS && problem != null; i++) {
      // Where the line alone does not do, what it is part of goes as well.
      int place = i == 0 ? problem.at() : problem.start();
      int from = last.parsed().toSource(new Lines(last.parsed()).start(place));
      patches.add(TextEdit.delete(new Span(Math.min(from, text.length()), text.length())));
      last = Attempt.at(patches.apply(text));
      problem = last.problem();
    }
    return last;
  }
}
