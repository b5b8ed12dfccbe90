// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.tokens.BlockEndToken;
import org.snakeyaml.engine.v2.tokens.BlockEntryToken;
import org.snakeyaml.engine.v2.tokens.BlockMappingStartToken;
import org.snakeyaml.engine.v2.tokens.BlockSequenceStartToken;
import org.snakeyaml.engine.v2.tokens.DocumentEndToken;
import org.snakeyaml.engine.v2.tokens.DocumentStartToken;
import org.snakeyaml.engine.v2.tokens.FlowEntryToken;
import org.snakeyaml.engine.v2.tokens.FlowMappingEndToken;
import org.snakeyaml.engine.v2.tokens.FlowMappingStartToken;
import org.snakeyaml.engine.v2.tokens.FlowSequenceEndToken;
import org.snakeyaml.engine.v2.tokens.FlowSequenceStartToken;
import org.snakeyaml.engine.v2.tokens.KeyToken;
import org.snakeyaml.engine.v2.tokens.StreamEndToken;
import org.snakeyaml.engine.v2.tokens.StreamStartToken;
import org.snakeyaml.engine.v2.tokens.Token;
import org.snakeyaml.engine.v2.tokens.ValueToken;

/**
 * Cuts a text into the tokens that snakeyaml-engine's parser reads, as PyYAML cuts it: by the rules
 * of YAML 1.1, which the engine's own scanner does not follow. All marks are offsets in UTF-16 code
 * units.
 */
final class TokenScanner implements Scanner {
  private final Cursor cursor;
  private final ScalarScanner scalars;
  private final PropertyScanner properties;
  private final Tokens tokens = new Tokens();
  private final SimpleKeys keys;
  private final Indents indents = new Indents();
  private final List<Span> comments = new ArrayList<>();
  private boolean done;
  private int flowLevel;
  private int openBracket = -1;
  private boolean keyAllowed = true;

  TokenScanner(String text) {
    this.cursor = new Cursor(Cursor.padded(text));
    this.scalars = new ScalarScanner(cursor, comments);
    this.properties = new PropertyScanner(cursor);
    this.keys = new SimpleKeys(cursor);
    tokens.add(new StreamStartToken(Tokens.mark(0), Tokens.mark(0)));
  }

  /** Returns the places of the comments found so far. */
  List<Span> comments() {
    return comments;
  }

  /** Returns the last quoted scalar that went over a line's end, if there was one. */
  @Nullable Span longQuote() {
    return scalars.longQuote();
  }

  /** Returns the least indentation of the lines of the block scalar that begins at a place. */
  int blockIndent(int start) {
    return scalars.blockIndent(start);
  }

  boolean isAtEnd() {
    return done;
  }

  /** Returns the place of the outermost bracket that is open where scanning has come to, or -1. */
  int openBracket() {
    return flowLevel > 0 ? openBracket : -1;
  }

  @Override
  public boolean checkToken(Token.ID... choices) {
    fill();
    if (tokens.isEmpty()) {
      return false;
    }
    if (choices.length == 0) {
      return true;
    }
    Token.ID first = tokens.first().getTokenId();
    for (Token.ID choice : choices) {
      if (first == choice) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean checkToken(Token.ID choice) {
    fill();
    return !tokens.isEmpty() && tokens.first().getTokenId() == choice;
  }

  @Override
  public Token peekToken() {
    fill();
    return tokens.first();
  }

  @Override
  public boolean hasNext() {
    return checkToken();
  }

  @Override
  public Token next() {
    fill();
    return tokens.take();
  }

  @Override
  public void resetDocumentIndex() {
    // The engine limits the size of one document of many; here there is but one.
  }

  private void fill() {
    while (!done && needsMore()) {
      scan();
    }
  }

  private boolean needsMore() {
    if (tokens.isEmpty()) {
      return true;
    }
    keys.dropStale();
    return keys.mayInsertBefore(tokens.taken());
  }

  private void scan() {
    skipToToken();
    keys.dropStale();
    unwind(cursor.column());
    char c = cursor.peek();
    if (c == '\0') {
      endStream();
    } else if (cursor.column() != 0 || !scanAtLineStart(c)) {
      scanToken(c);
    }
  }

  private boolean scanAtLineStart(char c) {
    boolean marker = cursor.isDocumentMarker();
    if (c != '%' && !marker) {
      return false;
    }
    unwind(-1);
    keys.remove(flowLevel);
    keyAllowed = false;
    if (c == '%') {
      tokens.add(properties.directive(comments));
      return true;
    }
    int start = cursor.at;
    cursor.at += 3;
    tokens.add(
        c == '-'
            ? new DocumentStartToken(Tokens.mark(start), Tokens.mark(cursor.at))
            : new DocumentEndToken(Tokens.mark(start), Tokens.mark(cursor.at)));
    return true;
  }

  private void scanToken(char c) {
    boolean inFlow = flowLevel > 0;
    boolean blankNext = Chars.isBlankOrEnd(cursor.peek(1));
    switch (c) {
      case '[', '{' -> openFlow(c);
      case ']', '}' -> closeFlow(c);
      case ',' -> flowEntry();
      case '*', '&' -> {
        saveKey();
        keyAllowed = false;
        tokens.add(c == '*' ? properties.alias() : properties.anchor());
      }
      case '!' -> {
        saveKey();
        keyAllowed = false;
        tokens.add(properties.tag());
      }
      case '\'' -> flowScalar(ScalarStyle.SINGLE_QUOTED);
      case '"' -> flowScalar(ScalarStyle.DOUBLE_QUOTED);
      case '-' -> {
        if (blankNext) {
          blockEntry();
        } else {
          flowScalar(ScalarStyle.PLAIN);
        }
      }
      case '?', ':' -> {
        if (!blankNext && !inFlow) {
          flowScalar(ScalarStyle.PLAIN);
        } else if (c == '?') {
          key();
        } else {
          value();
        }
      }
      case '|', '>' -> {
        if (inFlow) {
          throw new SyntaxException(SyntaxException.Kind.BAD_START, cursor.at, cursor.at);
        }
        keyAllowed = true;
        keys.remove(flowLevel);
        tokens.add(scalars.block(indents.current()));
      }
      case '\t', '%', '@', '`' ->
          throw new SyntaxException(SyntaxException.Kind.BAD_START, cursor.at, cursor.at);
      default -> flowScalar(ScalarStyle.PLAIN);
    }
  }

  private void skipToToken() {
    do {
      cursor.skipSpaces();
      if (cursor.peek() == '#') {
        int start = cursor.at;
        cursor.skipToBreak();
        comments.add(new Span(start, cursor.at));
      }
    } while (skipBreak());
  }

  private boolean skipBreak() {
    boolean skipped = cursor.skipBreak();
    if (skipped && flowLevel == 0) {
      keyAllowed = true;
    }
    return skipped;
  }

  private void unwind(int column) {
    while (flowLevel == 0 && indents.current() > column) {
      indents.pop();
      tokens.add(new BlockEndToken(Tokens.mark(cursor.at), Tokens.mark(cursor.at)));
    }
  }

  private void saveKey() {
    if (keyAllowed) {
      keys.add(flowLevel, tokens.next(), flowLevel == 0 && indents.current() == cursor.column());
    }
  }

  private void endStream() {
    unwind(-1);
    keys.remove(flowLevel);
    keyAllowed = false;
    tokens.add(new StreamEndToken(Tokens.mark(cursor.at), Tokens.mark(cursor.at)));
    done = true;
  }

  private void openFlow(char c) {
    saveKey();
    keyAllowed = true;
    int start = cursor.at++;
    openBracket = flowLevel == 0 ? start : openBracket;
    flowLevel++;
    tokens.add(
        c == '['
            ? new FlowSequenceStartToken(Tokens.mark(start), Tokens.mark(cursor.at))
            : new FlowMappingStartToken(Tokens.mark(start), Tokens.mark(cursor.at)));
  }

  private void closeFlow(char c) {
    keys.remove(flowLevel);
    // A bracket too many is the parser's to report, and must not count.
    flowLevel = Math.max(0, flowLevel - 1);
    keyAllowed = false;
    int start = cursor.at++;
    tokens.add(
        c == ']'
            ? new FlowSequenceEndToken(Tokens.mark(start), Tokens.mark(cursor.at))
            : new FlowMappingEndToken(Tokens.mark(start), Tokens.mark(cursor.at)));
  }

  private void flowEntry() {
    keyAllowed = true;
    keys.remove(flowLevel);
    int start = cursor.at++;
    tokens.add(new FlowEntryToken(Tokens.mark(start), Tokens.mark(cursor.at)));
  }

  private void blockEntry() {
    if (flowLevel == 0) {
      if (!keyAllowed) {
        throw new SyntaxException(SyntaxException.Kind.STRAY_DASH, cursor.at, cursor.at);
      }
      if (indents.push(cursor.column())) {
        tokens.add(new BlockSequenceStartToken(Tokens.mark(cursor.at), Tokens.mark(cursor.at)));
      }
    }
    keyAllowed = true;
    keys.remove(flowLevel);
    int start = cursor.at++;
    tokens.add(new BlockEntryToken(Tokens.mark(start), Tokens.mark(cursor.at)));
  }

  private void key() {
    if (flowLevel == 0) {
      if (!keyAllowed) {
        throw new SyntaxException(SyntaxException.Kind.STRAY_QUESTION, cursor.at, cursor.at);
      }
      if (indents.push(cursor.column())) {
        tokens.add(new BlockMappingStartToken(Tokens.mark(cursor.at), Tokens.mark(cursor.at)));
      }
    }
    keyAllowed = flowLevel == 0;
    keys.remove(flowLevel);
    int start = cursor.at++;
    tokens.add(new KeyToken(Tokens.mark(start), Tokens.mark(cursor.at)));
  }

  private void value() {
    SimpleKeys.Candidate key = keys.take(flowLevel);
    if (key != null) {
      tokens.insert(key.token(), new KeyToken(Tokens.mark(key.at()), Tokens.mark(key.at())));
      if (flowLevel == 0 && indents.push(key.column())) {
        tokens.insert(
            key.token(), new BlockMappingStartToken(Tokens.mark(key.at()), Tokens.mark(key.at())));
      }
      keyAllowed = false;
    } else {
      if (flowLevel == 0) {
        if (!keyAllowed) {
          throw new SyntaxException(SyntaxException.Kind.STRAY_COLON, cursor.at, cursor.at);
        }
        if (indents.push(cursor.column())) {
          tokens.add(new BlockMappingStartToken(Tokens.mark(cursor.at), Tokens.mark(cursor.at)));
        }
      }
      keyAllowed = flowLevel == 0;
      keys.remove(flowLevel);
    }
    int start = cursor.at++;
    tokens.add(new ValueToken(Tokens.mark(start), Tokens.mark(cursor.at)));
  }

  private void flowScalar(ScalarStyle style) {
    saveKey();
    if (style == ScalarStyle.PLAIN) {
      tokens.add(scalars.plain(indents.current(), flowLevel > 0));
      keyAllowed = scalars.brokeLine();
    } else {
      keyAllowed = false;
      tokens.add(scalars.quoted(style));
    }
  }
}
