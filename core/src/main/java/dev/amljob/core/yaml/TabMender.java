// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Mends lines that are indented with tabs. */
final class TabMender {
  private static final int DEFAULT_STEP = 2;

  private final Draft draft;
  private final Patches patches;

  TabMender(Draft draft, Patches patches) {
    this.draft = draft;
    this.patches = patches;
  }

  /**
   * Turns the tabs that indent a run of lines into spaces; one mistake, however many lines it is
   * on.
   */
  void tabs(int at) {
    int line = draft.lineStart(at);
    int step = step(line);
    List<TextEdit> repair = new ArrayList<>();
    List<Span> indentations = new ArrayList<>();
    int next = line;
    while (next < draft.length()) {
      Span indentation = new Span(next, draft.firstText(next));
      if (draft.text(indentation.start(), indentation.end()).indexOf('\t') < 0) {
        break;
      }
      indentations.add(indentation);
      repair.add(TextEdit.replace(draft.original(indentation), expanded(indentation, step)));
      next = draft.nextLine(next);
    }
    int tab = indentations.get(0).start();
    while (draft.charAt(tab) != '\t') {
      tab++;
    }
    patches.report(
        SyntaxFault.Kind.TAB_INDENTATION,
        tab,
        indentations.get(0).end(),
        "a tab cannot indent; YAML wants spaces",
        repair);
    draft.replaceAll(indentations, repair.stream().map(TextEdit::newText).toList());
  }

  private String expanded(Span indentation, int step) {
    StringBuilder spaces = new StringBuilder();
    for (int i = indentation.start(); i < indentation.end(); i++) {
      int width = draft.charAt(i) == '\t' ? step - spaces.length() % step : 1;
      spaces.append(" ".repeat(width));
    }
    return spaces.toString();
  }

  /** Returns by how many spaces the lines above are indented. */
  private int step(int line) {
    for (int at = 0; at < line; at = draft.nextLine(at)) {
      int column = draft.firstText(at) - at;
      if (column > 0 && !draft.isEmptyLine(at)) {
        return column;
      }
    }
    return DEFAULT_STEP;
  }
}
