// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A private copy of a text in which broken places are patched until it can be read. It knows for
 * each of its offsets which one of the original that is.
 */
final class Draft {
  /** Added to an ASCII character, gives a private one that means nothing to the scanner. */
  private static final char HIDDEN = '\uE000';

  private static final char LAST_HIDDEN = HIDDEN + 0x7F;

  private final StringBuilder text;
  private int[] origins;
  private boolean hides;

  Draft(String original) {
    this.text = new StringBuilder(original);
    this.origins = new int[0];
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  char charAt(int at) {
    return text.charAt(at);
  }

  /**
   * Returns the offset in the original of one in this copy; of inserted text, the place where it
   * went in.
   */
  int original(int at) {
    return origins.length == 0 ? at : origins[at];
  }

  /** Returns the place in the original. */
  Span original(Span span) {
    int start = original(span.start());
    return new Span(start, Math.max(start, original(span.end())));
  }

  /** Puts spaces in place of a stretch, but keeps its line breaks. */
  void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Chars.isBreak(text.charAt(i))) {
        text.setCharAt(i, ' ');
      }
    }
  }

  /** Takes the meaning from an ASCII character; {@link #revealed} gives it back. */
  void hide(int at) {
    text.setCharAt(at, (char) (HIDDEN + text.charAt(at)));
    hides = true;
  }

  /** Puts another character in place of one. */
  void set(int at, char c) {
    text.setCharAt(at, c);
  }

  /** Returns a text that was read from this copy with the hidden characters back in it. */
  String revealed(String read) {
    if (!hides) {
      return read;
    }
    StringBuilder result = new StringBuilder(read);
    for (int i = 0; i < read.length(); i++) {
      char c = read.charAt(i);
      if (c >= HIDDEN && c <= LAST_HIDDEN) {
        result.setCharAt(i, (char) (c - HIDDEN));
      }
    }
    return result.toString();
  }

  /** Puts other text in place of a stretch. */
  void replace(int start, int end, String newText) {
    int[] old = origins.length == 0 ? identity(text.length() + 1) : origins;
    int[] changed = new int[old.length - (end - start) + newText.length()];
    System.arraycopy(old, 0, changed, 0, start);
    Arrays.fill(changed, start, start + newText.length(), old[start]);
    System.arraycopy(old, end, changed, start + newText.length(), old.length - end);
    origins = changed;
    text.replace(start, end, newText);
  }

  /**
   * Puts other texts in place of some stretches, at the cost of one pass over the text.
   *
   * @param stretches in the order of the text, none overlapping
   * @param newTexts one for each stretch
   */
  void replaceAll(List<Span> stretches, List<String> newTexts) {
    StringBuilder changed = new StringBuilder(text.length());
    IntStream.Builder from = IntStream.builder();
    int done = 0;
    for (int i = 0; i < stretches.size(); i++) {
      Span stretch = stretches.get(i);
      keep(done, stretch.start(), changed, from);
      changed.append(newTexts.get(i));
      for (int j = 0; j < newTexts.get(i).length(); j++) {
        from.add(original(stretch.start()));
      }
      done = stretch.end();
    }
    keep(done, text.length(), changed, from);
    from.add(original(text.length()));
    origins = from.build().toArray();
    text.setLength(0);
    text.append(changed);
  }

  private void keep(int start, int end, StringBuilder changed, IntStream.Builder from) {
    changed.append(text, start, end);
    for (int at = start; at < end; at++) {
      from.add(original(at));
    }
  }

  private static int[] identity(int length) {
    int[] all = new int[length];
    for (int i = 0; i < length; i++) {
      all[i] = i;
    }
    return all;
  }

  int lineStart(int at) {
    int start = at;
    while (start > 0 && !isLineBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Returns the end of the line of a place, before its break. */
  int lineEnd(int at) {
    int end = at;
    while (end < text.length() && !isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns the start of the next line, or the end of the text. */
  int nextLine(int at) {
    int end = lineEnd(at);
    return Math.min(text.length(), end + 1 + (isCarriageReturnLineFeed(end) ? 1 : 0));
  }

  private boolean isCarriageReturnLineFeed(int at) {
    return at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
  }

  private static boolean isLineBreak(char c) {
    return Chars.isBreak(c);
  }

  /**
   * Returns the place of the first character of a line that is neither space nor tab; its end if
   * there is none.
   */
  int firstText(int lineStart) {
    int at = lineStart;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** Returns whether a line holds nothing, or a comment. */
  boolean isEmptyLine(int lineStart) {
    int at = firstText(lineStart);
    return at >= text.length() || isLineBreak(text.charAt(at)) || text.charAt(at) == '#';
  }

  /** Returns the end of the text of a line, before a comment and the white space around it. */
  int textEnd(int at) {
    int lineStart = lineStart(at);
    int end = lineEnd(at);
    for (int i = Math.max(at, lineStart + 1); i < end; i++) {
      if (text.charAt(i) == '#' && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
        end = i;
      }
    }
    while (end > at && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    return end;
  }

  /** Returns the text of a stretch. */
  String text(int start, int end) {
    return text.substring(start, end);
  }
}
