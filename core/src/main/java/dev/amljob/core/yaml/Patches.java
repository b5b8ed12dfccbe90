// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The faults for which a draft was patched so far, in terms of the original text. */
final class Patches {
  private static final int LONGEST_TEXT = 40;

  private final Draft draft;
  private final List<SyntaxFault> faults = new ArrayList<>();
  private final Set<Integer> damagedLines = new HashSet<>();
  private boolean muted;

  Patches(Draft draft) {
    this.draft = draft;
  }

  List<SyntaxFault> faults() {
    return faults;
  }

  /** Returns whether a line, of which this is the start in the draft, was patched. */
  boolean isDamaged(int line) {
    return damagedLines.contains(draft.original(line));
  }

  /** Says whether the next reports go unheard, because they come of a mistake that has one. */
  void mute(boolean mute) {
    muted = mute;
  }

  /** Reports a fault at a stretch of the draft, before it is patched. */
  void report(int start, int end, String message, TextEdit... repair) {
    report(SyntaxFault.Kind.SYNTAX, start, end, message, List.of(repair));
  }

  void report(SyntaxFault.Kind kind, int start, int end, String message, List<TextEdit> repair) {
    // A text that ends too early has nothing at its end that a span could show.
    int from = Math.min(start, draft.length());
    damagedLines.add(draft.original(draft.lineStart(from)));
    if (muted) {
      return;
    }
    int to = Math.max(from, Math.min(end, draft.length()));
    Span span = draft.original(new Span(from, to));
    faults.add(new SyntaxFault(kind, span, message, repair));
  }

  /** Says that the patch for what was just reported goes on to another place of the original. */
  void reach(int end) {
    if (!muted) {
      int last = faults.size() - 1;
      faults.set(last, faults.get(last).reaching(end));
    }
  }

  /** Returns the edit of the original that puts quotes around a stretch of the draft. */
  TextEdit quote(int start, int end) {
    String text = draft.revealed(draft.text(start, end));
    return TextEdit.replace(draft.original(new Span(start, end)), QuotedText.of(text));
  }

  /** Returns a stretch of the draft between backticks, cut where it is long. */
  String shown(int start, int end) {
    return "`" + Excerpt.of(draft.revealed(draft.text(start, end)), LONGEST_TEXT, "...") + "`";
  }
}
