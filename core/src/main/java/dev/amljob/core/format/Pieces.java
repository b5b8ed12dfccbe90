// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that was edited several times, as pieces of the first text and what was written between
 * them: so that all edits can be told as edits of the first text.
 */
final class Pieces {
  private final String original;
  private List<Piece> pieces;

  /** A stretch of the original, or else a new text with an empty stretch. */
  private record Piece(Span kept, String written) {
    int length() {
      return kept.length() + written.length();
    }

    Piece part(int from, int to) {
      return written.isEmpty()
          ? new Piece(kept.part(from, to), "")
          : new Piece(kept, written.substring(from, to));
    }
  }

  Pieces(String original) {
    this.original = original;
    this.pieces = List.of(new Piece(new Span(0, original.length()), ""));
  }

  /** Takes in edits of the text as it is now. */
  void edit(List<TextEdit> edits) {
    List<Piece> next = new ArrayList<>();
    Reader reader = new Reader(next);
    for (TextEdit edit : edits.stream().sorted(TextEdit.IN_TEXT_ORDER).toList()) {
      reader.copyTo(edit.span().start());
      if (!edit.newText().isEmpty()) {
        next.add(new Piece(Span.at(0), edit.newText()));
      }
      reader.skipTo(edit.span().end());
    }
    reader.copyTo(Integer.MAX_VALUE);
    pieces = next;
  }

  /** Steps through the pieces by offsets of the text that they make. */
  private final class Reader {
    private final List<Piece> target;
    private int at;
    private int index;
    private int used;

    Reader(List<Piece> target) {
      this.target = target;
    }

    void copyTo(int end) {
      step(end, true);
    }

    void skipTo(int end) {
      step(end, false);
    }

    private void step(int end, boolean copies) {
      while (at < end && index < pieces.size()) {
        Piece piece = pieces.get(index);
        int taken = Math.min(piece.length() - used, end - at);
        if (copies && taken > 0) {
          target.add(piece.part(used, used + taken));
        }
        at += taken;
        used += taken;
        if (used == piece.length()) {
          index++;
          used = 0;
        }
      }
    }
  }

  /** Returns the edits that lead from the original to the text as it is now. */
  List<TextEdit> edits() {
    List<TextEdit> edits = new ArrayList<>();
    StringBuilder written = new StringBuilder();
    int done = 0;
    for (Piece piece : pieces) {
      if (piece.kept.isEmpty()) {
        written.append(piece.written);
      } else {
        add(edits, new Span(done, piece.kept.start()), written.toString());
        written.setLength(0);
        done = piece.kept.end();
      }
    }
    add(edits, new Span(done, original.length()), written.toString());
    return edits;
  }

  /** Adds an edit without what it would write as it was. */
  private void add(List<TextEdit> edits, Span gone, String written) {
    String old = gone.of(original);
    int most = Math.min(old.length(), written.length());
    int head = 0;
    while (head < most && old.charAt(head) == written.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && old.charAt(old.length() - 1 - tail) == written.charAt(written.length() - 1 - tail)) {
      tail++;
    }
    Span span = new Span(gone.start() + head, gone.end() - tail);
    String text = written.substring(head, written.length() - tail);
    if (!span.isEmpty() || !text.isEmpty()) {
      edits.add(TextEdit.replace(span, text));
    }
  }
}
