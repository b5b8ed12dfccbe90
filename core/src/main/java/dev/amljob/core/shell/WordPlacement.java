// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;

/** Leads from the text of a word, its quotes gone, to where that text is written. */
final class WordPlacement implements ShellCursor.Placement {
  private final int[] starts;
  private final int[] ends;
  private final Span whole;

  private WordPlacement(ShellWord word) {
    this.whole = word.span();
    this.starts = new int[word.text().length()];
    this.ends = new int[starts.length];
    int at = 0;
    for (WordPart part : word.parts()) {
      for (int i = 0; i < part.text().length(); i++) {
        Span place = part.place(i);
        starts[at] = place.start();
        ends[at] = place.end();
        at++;
      }
    }
  }

  static WordPlacement of(ShellWord word) {
    return new WordPlacement(word);
  }

  @Override
  public Span place(int start, int end) {
    if (start == end) {
      return Span.at(start < starts.length ? starts[start] : endOfText());
    }
    return new Span(starts[start], Math.max(starts[start], ends[end - 1]));
  }

  private int endOfText() {
    return ends.length == 0 ? whole.start() : ends[ends.length - 1];
  }
}
