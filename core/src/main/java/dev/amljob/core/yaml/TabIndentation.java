// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Finds how many spaces stand for each tab of some lines that tabs indent. */
final class TabIndentation {
  private static final int[] USUAL_WIDTHS = {2, 4, 8, 0};

  private final String text;
  private final Patches patches;
  private final Lines lines;
  private final int first;
  private final int end;

  private TabIndentation(Attempt attempt, String text, Patches patches, int at) {
    this.text = text;
    this.patches = patches;
    this.lines = new Lines(attempt.parsed());
    this.first = lines.start(at);
    this.end = runEnd();
  }

  /** Returns whether a tab before the first word of a line is what cannot be read. */
  static boolean isAt(Attempt attempt, Problem problem) {
    Lines lines = new Lines(attempt.parsed());
    return problem.kind() == Problem.Kind.BAD_START
        && lines.at(problem.at()) == '\t'
        && problem.at() < lines.content(problem.at());
  }

  static Mend mend(Attempt attempt, Problem problem, String text, Patches patches) {
    return new TabIndentation(attempt, text, patches, problem.at()).mend(attempt);
  }

  private int runEnd() {
    int line = first;
    int last = first;
    while (line < lines.length()) {
      if (hasTab(line)) {
        last = line;
      } else if (!lines.isIdle(line)) {
        break;
      }
      line = lines.next(line);
    }
    return lines.end(last);
  }

  private boolean hasTab(int line) {
    int content = lines.content(line);
    for (int i = line; i < content; i++) {
      if (lines.at(i) == '\t') {
        return true;
      }
    }
    return false;
  }

  private Mend mend(Attempt attempt) {
    Span indentation = new Span(first, lines.content(first));
    int unit = unit();
    List<TextEdit> best = edits(unit);
    boolean proven = proves(attempt, best);
    for (int i = 0; i < USUAL_WIDTHS.length && !proven; i++) {
      if (USUAL_WIDTHS[i] != unit) {
        List<TextEdit> edits = edits(USUAL_WIDTHS[i]);
        proven = proves(attempt, edits);
        best = proven ? edits : best;
      }
    }
    return new Mend(
        SyntaxFault.Kind.TAB_INDENTATION,
        indentation,
        "a tab cannot indent; YAML wants spaces",
        proven ? best : List.of(),
        best);
  }

  /** Returns by how many spaces the first indented line of the text is indented. */
  private int unit() {
    for (int line = 0; line < lines.length(); line = lines.next(line)) {
      if (lines.at(line) == ' ' && !lines.isIdle(line) && !hasTab(line)) {
        return Math.min(lines.indent(line), 8);
      }
    }
    return 2;
  }

  private List<TextEdit> edits(int width) {
    List<TextEdit> edits = new ArrayList<>();
    for (int line = first; line < end; line = lines.next(line)) {
      if (hasTab(line)) {
        int content = lines.content(line);
        StringBuilder spaces = new StringBuilder();
        for (int i = line; i < content; i++) {
          spaces.append(" ".repeat(lines.at(i) == '\t' ? width : 1));
        }
        edits.add(TextEdit.replace(new Span(line, content), spaces.toString()));
      }
    }
    return edits;
  }

  /** Returns whether the lines can be read after some edits. */
  private boolean proves(Attempt attempt, List<TextEdit> edits) {
    Patches tried = patches.copy();
    for (TextEdit edit : edits) {
      Span span = edit.span();
      tried.add(new TextEdit(attempt.parsed().toSource(span.start(), span.end()), edit.newText()));
    }
    Attempt next = Attempt.at(tried.apply(text));
    Problem problem = next.problem();
    return problem == null || next.parsed().toSource(problem.at()) > attempt.parsed().toSource(end);
  }
}
