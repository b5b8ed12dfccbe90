// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.tokens.ScalarToken;

/** Cuts scalars out of a text. */
final class ScalarScanner {
  private final Cursor cursor;
  private final char[] chars;
  private final List<Span> comments;
  private final Map<Integer, Integer> blockIndents = new HashMap<>();
  private boolean brokeLine;
  private @Nullable Span longQuote;

  ScalarScanner(Cursor cursor, List<Span> comments) {
    this.cursor = cursor;
    this.chars = cursor.chars;
    this.comments = comments;
  }

  /** Returns whether the last plain scalar ended with its line. */
  boolean brokeLine() {
    return brokeLine;
  }

  /**
   * Returns the last quoted scalar that went over a line's end; its closing quote may be another's
   * opening one.
   */
  @Nullable Span longQuote() {
    return longQuote;
  }

  int blockIndent(int start) {
    return blockIndents.getOrDefault(start, 1);
  }

  ScalarToken plain(int indent, boolean inFlow) {
    int start = cursor.at;
    int end = start;
    int firstLine = cursor.line;
    int endLine = firstLine;
    brokeLine = false;
    while (cursor.peek() != '#') {
      skipWords(inFlow);
      if (cursor.at == end && end != start) {
        break;
      }
      end = cursor.at;
      endLine = cursor.line;
      brokeLine = false;
      if (!skipSpace() || (!inFlow && cursor.column() <= indent)) {
        break;
      }
      if (ends(cursor.at, inFlow)) {
        break;
      }
    }
    String text = new String(chars, start, end - start);
    if (endLine != firstLine) {
      text = decoded(start, end, dev.amljob.core.yaml.ScalarStyle.PLAIN);
    }
    return new ScalarToken(text, true, Tokens.mark(start), Tokens.mark(end));
  }

  private void skipWords(boolean inFlow) {
    while (!ends(cursor.at, inFlow)) {
      cursor.at++;
    }
  }

  /** Returns whether a character ends a run of plain text. */
  private boolean ends(int at, boolean inFlow) {
    char c = chars[at];
    if (c == ':') {
      char next = chars[at + 1];
      return Chars.isBlankOrEnd(next) || (inFlow && Chars.isFlowIndicator(next));
    }
    return Chars.isBlankOrEnd(c) || (inFlow && (c == '?' || Chars.isFlowIndicator(c)));
  }

  /**
   * Steps over the spaces and line breaks behind a word of a plain scalar; returns whether there
   * were any and the scalar may go on behind them.
   */
  private boolean skipSpace() {
    int start = cursor.at;
    cursor.skipSpaces();
    if (!cursor.skipBreak()) {
      return cursor.at > start;
    }
    brokeLine = true;
    while (!cursor.isDocumentMarker()) {
      cursor.skipSpaces();
      if (!cursor.skipBreak()) {
        return true;
      }
    }
    return false;
  }

  ScalarToken quoted(ScalarStyle style) {
    boolean isDouble = style == ScalarStyle.DOUBLE_QUOTED;
    char quote = chars[cursor.at];
    int start = cursor.at++;
    int firstLine = cursor.line;
    boolean plain = true;
    while (true) {
      char c = cursor.peek();
      if (c == '\0') {
        throw new SyntaxException(SyntaxException.Kind.OPEN_QUOTE, start, cursor.at);
      } else if (c == quote && (isDouble || cursor.peek(1) != quote)) {
        cursor.at++;
        break;
      } else if (c == quote) {
        plain = false;
        cursor.at += 2;
      } else if (c == '\\' && isDouble) {
        plain = false;
        skipEscape(start);
      } else if (Chars.isBreak(c)) {
        plain = false;
        skipLineEnd(start);
      } else {
        cursor.at++;
      }
    }
    dev.amljob.core.yaml.ScalarStyle ours =
        isDouble
            ? dev.amljob.core.yaml.ScalarStyle.DOUBLE_QUOTED
            : dev.amljob.core.yaml.ScalarStyle.SINGLE_QUOTED;
    int end = cursor.at;
    if (cursor.line > firstLine) {
      longQuote = new Span(start, end);
    }
    String text = plain ? new String(chars, start + 1, end - start - 2) : decoded(start, end, ours);
    return new ScalarToken(text, false, style, Tokens.mark(start), Tokens.mark(end));
  }

  private void skipLineEnd(int start) {
    cursor.skipBreak();
    if (cursor.isDocumentMarker()) {
      throw new SyntaxException(SyntaxException.Kind.OPEN_QUOTE, start, cursor.at);
    }
  }

  private void skipEscape(int start) {
    char c = cursor.peek(1);
    int digits = Escapes.digits(c);
    if (digits > 0 && Escapes.isCodePoint(chars, cursor.at + 2, digits)) {
      cursor.at += 2 + digits;
    } else if (Escapes.single(c) >= 0) {
      cursor.at += 2;
    } else if (Chars.isBreak(c)) {
      cursor.at++;
      skipLineEnd(start);
    } else if (c == '\0') {
      throw new SyntaxException(SyntaxException.Kind.OPEN_QUOTE, start, cursor.at);
    } else {
      throw new SyntaxException(SyntaxException.Kind.BAD_ESCAPE, start, cursor.at);
    }
  }

  ScalarToken block(int indent) {
    int start = cursor.at;
    BlockScalar.Header header = BlockScalar.Header.at(chars, start);
    cursor.at = header.end();
    skipHeaderLine(start);
    int minIndent = Math.max(1, indent + 1);
    blockIndents.put(start, minIndent);
    ScalarText text = new ScalarText(false);
    int end = BlockScalar.decode(cursor, header, minIndent, text);
    return new ScalarToken(
        text.toString(),
        false,
        header.folded() ? ScalarStyle.FOLDED : ScalarStyle.LITERAL,
        Tokens.mark(start),
        Tokens.mark(text.isEmpty() ? header.end() : end));
  }

  /** Steps over what may follow the header of a block scalar: a comment. */
  private void skipHeaderLine(int start) {
    int end = cursor.at;
    cursor.skipSpaces();
    boolean comment = cursor.peek() == '#' && cursor.at > end;
    if (comment) {
      int from = cursor.at;
      cursor.skipToBreak();
      comments.add(new Span(from, cursor.at));
    } else if (!Chars.isBreakOrEnd(cursor.peek())) {
      throw new SyntaxException(SyntaxException.Kind.BLOCK_HEADER, start, cursor.at);
    }
    cursor.skipBreak();
  }

  private String decoded(int start, int end, dev.amljob.core.yaml.ScalarStyle style) {
    ScalarText text = new ScalarText(false);
    FlowScalar.decode(chars, start, end, style, text);
    return text.toString();
  }
}
