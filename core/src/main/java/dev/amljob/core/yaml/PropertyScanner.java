// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.tokens.AliasToken;
import org.snakeyaml.engine.v2.tokens.AnchorToken;
import org.snakeyaml.engine.v2.tokens.DirectiveToken;
import org.snakeyaml.engine.v2.tokens.TagToken;
import org.snakeyaml.engine.v2.tokens.TagTuple;
import org.snakeyaml.engine.v2.tokens.Token;

/** Cuts anchors, aliases, tags and directives out of a text. */
final class PropertyScanner {
  /** PyYAML wants the version's numbers to be numbers; how large they are matters to nobody. */
  private static final int MAX_VERSION_DIGITS = 9;

  private final Cursor cursor;
  private final char[] chars;

  PropertyScanner(Cursor cursor) {
    this.cursor = cursor;
    this.chars = cursor.chars;
  }

  Token alias() {
    int start = cursor.at;
    Anchor name = name();
    return new AliasToken(name, Tokens.mark(start), Tokens.mark(cursor.at));
  }

  Token anchor() {
    int start = cursor.at;
    Anchor name = name();
    return new AnchorToken(name, Tokens.mark(start), Tokens.mark(cursor.at));
  }

  private Anchor name() {
    int start = cursor.at++;
    String name = word();
    if (name.isEmpty() || !endsName(cursor.peek())) {
      throw new SyntaxException(SyntaxException.Kind.BAD_ANCHOR, start, cursor.at);
    }
    return new Anchor(name);
  }

  private static boolean endsName(char c) {
    return Chars.isBlankOrEnd(c) || "?:,]}%@`".indexOf(c) >= 0;
  }

  private String word() {
    int start = cursor.at;
    while (Chars.isWord(cursor.peek())) {
      cursor.at++;
    }
    return new String(chars, start, cursor.at - start);
  }

  Token tag() {
    int start = cursor.at;
    Optional<String> handle = Optional.empty();
    String suffix;
    char next = cursor.peek(1);
    if (next == '<') {
      cursor.at += 2;
      suffix = uri(start, SyntaxException.Kind.BAD_TAG);
      expect(cursor.peek() == '>', start, SyntaxException.Kind.BAD_TAG);
      cursor.at++;
    } else if (Chars.isBlankOrEnd(next)) {
      suffix = "!";
      cursor.at++;
    } else {
      handle =
          Optional.of(hasHandle() ? handle(start, SyntaxException.Kind.BAD_TAG) : shortHandle());
      suffix = uri(start, SyntaxException.Kind.BAD_TAG);
    }
    expect(endsToken(), start, SyntaxException.Kind.BAD_TAG);
    return new TagToken(new TagTuple(handle, suffix), Tokens.mark(start), Tokens.mark(cursor.at));
  }

  private String shortHandle() {
    cursor.at++;
    return "!";
  }

  /** Returns whether another exclamation mark follows in the same run of characters. */
  private boolean hasHandle() {
    for (int i = 1; cursor.peek(i) != ' ' && !Chars.isBreakOrEnd(cursor.peek(i)); i++) {
      if (cursor.peek(i) == '!') {
        return true;
      }
    }
    return false;
  }

  private String handle(int start, SyntaxException.Kind kind) {
    expect(cursor.peek() == '!', start, kind);
    int from = cursor.at++;
    if (cursor.peek() != ' ') {
      word();
      expect(cursor.peek() == '!', start, kind);
      cursor.at++;
    }
    return new String(chars, from, cursor.at - from);
  }

  private String uri(int start, SyntaxException.Kind kind) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int from = cursor.at;
    while (true) {
      char c = cursor.peek();
      if (c == '%') {
        boolean escape = Chars.isHex(cursor.peek(1)) && Chars.isHex(cursor.peek(2));
        expect(escape, start, kind);
        bytes.write(Escapes.codePoint(chars, cursor.at + 1, 2));
        cursor.at += 3;
      } else if (Chars.isLetterOrDigit(c) || "-;/?:@&=+$,_.!~*'()[]".indexOf(c) >= 0) {
        bytes.write(c);
        cursor.at++;
      } else {
        expect(cursor.at > from, start, kind);
        return decode(bytes, start, kind);
      }
    }
  }

  private String decode(ByteArrayOutputStream bytes, int start, SyntaxException.Kind kind) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new SyntaxException(kind, start, cursor.at);
    }
  }

  Token directive(List<Span> comments) {
    int start = cursor.at++;
    String name = word();
    expect(!name.isEmpty() && endsToken(), start, SyntaxException.Kind.BAD_DIRECTIVE);
    Token token =
        switch (name) {
          case "YAML" -> version(start);
          case "TAG" -> tagPrefix(start);
          default -> {
            cursor.skipToBreak();
            yield new DirectiveToken<String>(
                name, Optional.empty(), Tokens.mark(start), Tokens.mark(cursor.at));
          }
        };
    cursor.skipSpaces();
    if (cursor.peek() == '#') {
      int from = cursor.at;
      cursor.skipToBreak();
      comments.add(new Span(from, cursor.at));
    }
    expect(Chars.isBreakOrEnd(cursor.peek()), start, SyntaxException.Kind.BAD_DIRECTIVE);
    cursor.skipBreak();
    return token;
  }

  private Token version(int start) {
    cursor.skipSpaces();
    int major = number(start);
    expect(major == 1 && cursor.peek() == '.', start, SyntaxException.Kind.BAD_DIRECTIVE);
    cursor.at++;
    int minor = number(start);
    expect(endsToken(), start, SyntaxException.Kind.BAD_DIRECTIVE);
    return new DirectiveToken<>(
        "YAML", Optional.of(List.of(major, minor)), Tokens.mark(start), Tokens.mark(cursor.at));
  }

  private int number(int start) {
    int from = cursor.at;
    int value = 0;
    while (Chars.isDigit(cursor.peek()) && cursor.at - from < MAX_VERSION_DIGITS) {
      value = value * 10 + cursor.peek() - '0';
      cursor.at++;
    }
    expect(
        cursor.at > from && !Chars.isDigit(cursor.peek()),
        start,
        SyntaxException.Kind.BAD_DIRECTIVE);
    return value;
  }

  private Token tagPrefix(int start) {
    cursor.skipSpaces();
    String handle = handle(start, SyntaxException.Kind.BAD_DIRECTIVE);
    expect(cursor.peek() == ' ', start, SyntaxException.Kind.BAD_DIRECTIVE);
    cursor.skipSpaces();
    String prefix = uri(start, SyntaxException.Kind.BAD_DIRECTIVE);
    expect(endsToken(), start, SyntaxException.Kind.BAD_DIRECTIVE);
    return new DirectiveToken<>(
        "TAG", Optional.of(List.of(handle, prefix)), Tokens.mark(start), Tokens.mark(cursor.at));
  }

  private boolean endsToken() {
    return cursor.peek() == ' ' || Chars.isBreakOrEnd(cursor.peek());
  }

  private void expect(boolean condition, int start, SyntaxException.Kind kind) {
    if (!condition) {
      throw new SyntaxException(kind, start, cursor.at);
    }
  }
}
