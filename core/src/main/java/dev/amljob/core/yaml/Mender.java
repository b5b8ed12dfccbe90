// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Patches a draft where it could not be read: it says what is wrong in words that help, and changes
 * as little as makes the rest readable. A line that is still broken after one patch is taken out.
 */
final class Mender {
  /** A line is patched thrice; then it is taken out. */
  private static final int MAX_ATTEMPTS = 4;

  private final Draft draft;
  private final Patches patches;
  private final DraftLines lines;
  private final IndentMender indents;
  private final ValueMender values;
  private final KeyMender keys;
  private final BracketMender brackets;
  private final Map<Integer, Integer> attempts = new HashMap<>();

  Mender(Draft draft, Patches patches) {
    this.draft = draft;
    this.patches = patches;
    this.lines = new DraftLines(draft);
    this.indents = new IndentMender(draft, patches, lines);
    this.values = new ValueMender(draft, patches, lines);
    this.keys = new KeyMender(draft, patches, lines, indents, values);
    this.brackets = new BracketMender(draft, patches, lines);
  }

  /**
   * Patches the draft.
   *
   * @param longQuote the last quoted scalar that went over a line's end, if there was one
   * @return false if this line was patched and taken out before, so that nothing more can be done
   */
  boolean mend(SyntaxException refusal, @Nullable Span longQuote) {
    int openQuote = longQuote != null && closesTooLate(refusal, longQuote) ? longQuote.start() : -1;
    int place = openQuote >= 0 ? openQuote : place(refusal);
    int line = draft.lineStart(Math.max(0, Math.min(place, draft.length() - 1)));
    int attempt = attempts.merge(draft.original(line), 1, Integer::sum);
    if (attempt > MAX_ATTEMPTS) {
      return false;
    }
    // One mistake, one fault: what comes of a mistake, on its line or below, is not another.
    patches.mute(
        attempt > 1 || patches.isDamaged(line) || (isStructural(refusal) && followsDamage(line)));
    if (attempt == MAX_ATTEMPTS) {
      draft.blank(line, draft.lineEnd(line));
    } else if (openQuote >= 0) {
      brackets.openQuote(openQuote);
    } else {
      patch(refusal);
    }
    return true;
  }

  /** Returns the place of the mistake, as far as it is known; reading went on behind some. */
  private static int place(SyntaxException refusal) {
    return switch (refusal.kind()) {
      case NO_COLON, IN_FLOW, OPEN_QUOTE, BLOCK_HEADER, BAD_ANCHOR, BAD_TAG, BAD_DIRECTIVE ->
          refusal.start();
      default -> refusal.at();
    };
  }

  /** Returns whether a mistake further up can have led to a refusal. */
  private static boolean isStructural(SyntaxException refusal) {
    return switch (refusal.kind()) {
      case NO_COLON, STRAY_COLON, STRAY_DASH, IN_MAPPING, IN_SEQUENCE, AFTER_ROOT, NO_NODE -> true;
      default -> false;
    };
  }

  /** Returns whether the line before, or one that this one is indented below, was patched. */
  private boolean followsDamage(int line) {
    int above = lines.lineAbove(line, Integer.MAX_VALUE);
    for (int at = lines.lineBefore(line); at > above; at = lines.lineBefore(at)) {
      if (patches.isDamaged(at)) {
        return true;
      }
    }
    while (above >= 0 && !patches.isDamaged(above)) {
      int column = draft.firstText(above) - above;
      above = column == 0 ? -1 : lines.lineAbove(above, column - 1);
    }
    return above >= 0;
  }

  /**
   * Returns whether a quote that was never closed took the opening quote of a later line for its
   * end.
   */
  private boolean closesTooLate(SyntaxException refusal, Span quote) {
    boolean afterValue =
        switch (refusal.kind()) {
          case IN_MAPPING, IN_FLOW, IN_SEQUENCE, STRAY_COLON, OPEN_QUOTE, AFTER_ROOT, NO_COLON ->
              true;
          default -> false;
        };
    return afterValue
        && refusal.at() >= quote.end()
        && draft.lineStart(quote.end()) == draft.lineStart(Math.min(refusal.at(), draft.length()));
  }

  private void patch(SyntaxException refusal) {
    int at = Math.min(refusal.at(), draft.length());
    switch (refusal.kind()) {
      case NO_COLON -> noColon(refusal.start());
      case STRAY_COLON -> keys.strayColon(at);
      case BAD_START -> values.badStart(at);
      case OPEN_QUOTE -> brackets.openQuote(refusal.start());
      case BAD_ESCAPE -> values.badEscape(at);
      case BLOCK_HEADER ->
          hide(
              refusal.start(),
              at,
              draft.textEnd(at),
              "a block of text starts on the line below its `"
                  + draft.charAt(refusal.start())
                  + "`");
      case STRAY_DASH ->
          hide(
              at,
              at,
              at + 1,
              "a list cannot start behind its key; put the `-` on a line of its own");
      case STRAY_QUESTION ->
          hide(at, at, at + 1, "a `?` that starts no key; quote it if it is text");
      case BAD_ANCHOR, BAD_TAG -> values.property(refusal.start());
      case BAD_DIRECTIVE ->
          values.special(refusal.start(), "at the start of a line it begins a directive of YAML");
      case IN_FLOW -> brackets.inFlow(refusal.start(), at);
      case IN_MAPPING, IN_SEQUENCE, AFTER_ROOT, NO_NODE -> unexpected(refusal, at);
    }
  }

  private void noColon(int start) {
    switch (draft.charAt(start)) {
      case '\'', '"', '[', '{' -> brackets.atKey(start);
      case '!', '&', '*' -> values.property(start);
      default -> {
        if (lines.isUnindentedText(start)) {
          indents.unindentedText(start);
        } else if (lines.isStuckDash(start)) {
          keys.dash(start);
        } else {
          keys.noColon(start);
        }
      }
    }
  }

  private void hide(int at, int start, int end, String message) {
    patches.report(start, Math.max(start + 1, end), message);
    draft.hide(at);
  }

  private void unexpected(SyntaxException refusal, int at) {
    if (at >= draft.length()) {
      patches.report(refusal.start(), refusal.start() + 1, "the file ends within this");
      int start = Math.min(refusal.start(), draft.length());
      draft.blank(draft.lineStart(start), draft.lineEnd(start));
      return;
    }
    char c = draft.charAt(at);
    if (c == ']' || c == '}' || c == ',') {
      brackets.surplus(at);
    } else if (!lines.startsLine(at)) {
      values.surplus(at);
    } else if (refusal.kind() == SyntaxException.Kind.AFTER_ROOT) {
      afterRoot(at);
    } else if (refusal.kind() == SyntaxException.Kind.IN_SEQUENCE && isRoot(refusal.start())) {
      patches.report(
          refusal.start(), refusal.start() + 1, "this `-` makes a list, but keys follow below it");
      draft.replace(refusal.start(), refusal.start() + 2, "");
    } else if (lines.isStuckDash(at)) {
      keys.dash(at);
    } else if (refusal.kind() == SyntaxException.Kind.IN_SEQUENCE
        && isBeside(refusal.start(), at)) {
      line(at, "a key stands where a list item is expected");
    } else if (refusal.kind() == SyntaxException.Kind.IN_MAPPING && lines.isItem(at)) {
      line(at, "a list item stands where a key is expected");
    } else if (draft.firstText(draft.lineStart(at)) == draft.lineStart(at)) {
      line(at, "this line fits neither the list nor the mapping above it");
    } else {
      indents.betweenLevels(at);
    }
  }

  /** Returns whether two places are equally far from the starts of their lines. */
  private boolean isBeside(int start, int at) {
    return start - draft.lineStart(start) == at - draft.lineStart(at);
  }

  private boolean isRoot(int at) {
    return draft.lineStart(at) == at && lines.lineAbove(at, Integer.MAX_VALUE) < 0;
  }

  /** The value that the file begins with is over, but the file is not. */
  private void afterRoot(int at) {
    int line = draft.lineStart(at);
    int root = -1;
    int above = lines.lineAbove(line, Integer.MAX_VALUE);
    while (above >= 0) {
      root = above;
      above = lines.lineAbove(above, Integer.MAX_VALUE);
    }
    int first = root < 0 ? at : draft.firstText(root);
    if (root < 0 || !lines.isKey(line)) {
      rest(at);
    } else if (first - root > at - line) {
      indents.tooDeepRoot(root, at - line);
    } else if (!lines.isKey(root) && isWord(first)) {
      // A key without a colon, on the first line, is a text of its own.
      keys.noColon(first);
    } else if (ValueMender.isProperty(draft.charAt(first))) {
      values.property(first);
    } else {
      rest(at);
    }
  }

  private void rest(int at) {
    patches.report(
        at,
        Math.max(at + 1, draft.textEnd(at)),
        "nothing can follow the value that the file begins with");
    draft.blank(at, draft.length());
  }

  private boolean isWord(int at) {
    char c = draft.charAt(at);
    return c == '$' || c == '_' || Chars.isLetterOrDigit(c);
  }

  private void line(int at, String message) {
    int start = draft.lineStart(at);
    patches.report(at, Math.max(at + 1, draft.textEnd(at)), message);
    draft.blank(start, draft.lineEnd(at));
  }
}
