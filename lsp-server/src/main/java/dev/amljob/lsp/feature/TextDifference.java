// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * The edits that make one text of another, line by line, so that cursors and folds elsewhere stay
 * where they are.
 */
final class TextDifference {
  /** How far ahead a line is looked for again. */
  private static final int FURTHEST = 40;

  private final List<String> before;
  private final List<String> after;
  private final List<TextEdit> edits = new ArrayList<>();

  private TextDifference(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  static List<TextEdit> between(String before, String after) {
    return new TextDifference(before, after).edits();
  }

  private static List<String> lines(String text) {
    return List.of(text.split("(?<=\n)", -1));
  }

  private List<TextEdit> edits() {
    int i = 0;
    int j = 0;
    int offset = 0;
    while (i < before.size() || j < after.size()) {
      if (isSame(i, j)) {
        offset += before.get(i).length();
        i++;
        j++;
      } else {
        int[] next = meeting(i, j);
        String gone = String.join("", before.subList(i, next[0]));
        String come = String.join("", after.subList(j, next[1]));
        edits.add(TextEdit.replace(new Span(offset, offset + gone.length()), come));
        offset += gone.length();
        i = next[0];
        j = next[1];
      }
    }
    return List.copyOf(edits);
  }

  private boolean isSame(int i, int j) {
    return i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
  }

  /** Returns the next places from which both go on alike; their ends where there are none. */
  private int[] meeting(int i, int j) {
    for (int distance = 1; distance <= FURTHEST; distance++) {
      for (int more = 0; more <= distance; more++) {
        if (isSame(i + more, j + distance - more)) {
          return new int[] {i + more, j + distance - more};
        }
      }
    }
    return new int[] {before.size(), after.size()};
  }
}
