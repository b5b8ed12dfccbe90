// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.shell.WordPart.Kind;
import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a word, piece by piece. */
final class WordReader {
  /** What nests deeper is read as if it did not nest: nobody writes it, and the stack is finite. */
  private static final int DEEPEST = 40;

  private final ShellCursor cursor;
  private final Faults faults;
  private final Supplier<List<SimpleCommand>> substitution;
  private final AnsiQuotes ansiQuotes;
  private int depth;

  /**
   * @param substitution reads the commands of a substitution, up to its closing bracket
   */
  WordReader(ShellCursor cursor, Faults faults, Supplier<List<SimpleCommand>> substitution) {
    this.cursor = cursor;
    this.faults = faults;
    this.substitution = substitution;
    this.ansiQuotes = new AnsiQuotes(cursor);
  }

  /** Returns whether no word can begin or go on here. */
  boolean endsWord() {
    if (cursor.atEnd()) {
      return true;
    }
    if (cursor.atExpression()) {
      return false;
    }
    return switch (cursor.peek()) {
      case ' ', '\t', '\n', ';', '&', '|', '(', ')' -> true;
      case '<', '>' -> cursor.peek(1) != '(';
      default -> false;
    };
  }

  /** Reads the word that begins here. */
  ShellWord read() {
    int start = cursor.offset();
    int end = start;
    List<WordPart> parts = new ArrayList<>();
    while (!endsWord()) {
      if (cursor.looksAt("\\\n") && !cursor.atExpression()) {
        cursor.skip(2);
      } else {
        readPiece(parts, start);
        end = cursor.offset();
      }
    }
    return ShellWord.of(cursor.span(start, end), parts);
  }

  private void readPiece(List<WordPart> parts, int wordStart) {
    if (cursor.atExpression()) {
      parts.add(expression(Quoting.NONE));
      return;
    }
    switch (cursor.peek()) {
      case '\'' -> readSingleQuoted(parts);
      case '"' -> readDoubleQuoted(parts);
      case '\\' -> parts.add(escaped());
      case '$' -> readDollar(parts, Quoting.NONE);
      case '`' -> parts.add(backquoted(Quoting.NONE));
      case '<', '>' -> parts.add(substituted(Quoting.NONE));
      default -> parts.add(isGlob(wordStart) ? glob() : literalRun());
    }
  }

  private boolean isGlob(int wordStart) {
    char c = cursor.peek();
    char next = cursor.peek(1);
    // A bracket by itself is the name of a command.
    boolean bracket =
        c == '[' && !ShellCursor.isBlank(next) && next != '\n' && next != ShellCursor.END;
    return c == '*' || c == '?' || bracket || (c == '~' && cursor.offset() == wordStart);
  }

  private WordPart glob() {
    int start = cursor.offset();
    cursor.skip(1);
    return part(Kind.GLOB, Quoting.NONE, start);
  }

  private WordPart literalRun() {
    int start = cursor.offset();
    do {
      cursor.skip(1);
      cursor.skipPlain();
    } while (!endsWord() && !cursor.atExpression() && !isSpecial(cursor.peek()));
    return part(Kind.LITERAL, Quoting.NONE, start);
  }

  private static boolean isSpecial(char c) {
    return "'\"\\$`<>*?[".indexOf(c) >= 0;
  }

  private WordPart expression(Quoting quoting) {
    int start = cursor.offset();
    cursor.skipExpression();
    return part(Kind.EXPRESSION, quoting, start);
  }

  private WordPart escaped() {
    int start = cursor.offset();
    int blanks = cursor.blanksBeforeLineEnd(1);
    if (blanks > 0) {
      faults.add(LexicalFault.Kind.BACKSLASH_BEFORE_BLANKS, cursor.span(start, start + 1 + blanks));
    }
    cursor.skip(1);
    if (cursor.atEnd()) {
      faults.add(LexicalFault.Kind.TRAILING_BACKSLASH, cursor.spanFrom(start));
      return part(Kind.LITERAL, Quoting.NONE, start);
    }
    int escapedStart = cursor.offset();
    if (!cursor.atExpression()) {
      cursor.skip(1);
    }
    return WordPart.of(
        Kind.LITERAL, Quoting.BACKSLASH, cursor.spanFrom(start), cursor.textFrom(escapedStart));
  }

  private void readSingleQuoted(List<WordPart> parts) {
    int opening = cursor.offset();
    cursor.skip(1);
    int before = parts.size();
    while (!cursor.atEnd() && (cursor.atExpression() || cursor.peek() != '\'')) {
      parts.add(cursor.atExpression() ? expression(Quoting.SINGLE) : singleQuotedRun());
    }
    close(opening, LexicalFault.Kind.UNCLOSED_SINGLE_QUOTE, parts, before, Quoting.SINGLE);
  }

  private WordPart singleQuotedRun() {
    int start = cursor.offset();
    do {
      cursor.skip(1);
    } while (!cursor.atEnd() && cursor.peek() != '\'' && !cursor.atExpression());
    return part(Kind.LITERAL, Quoting.SINGLE, start);
  }

  private void readAnsiQuoted(List<WordPart> parts) {
    int opening = cursor.offset();
    cursor.skip(2);
    int before = parts.size();
    while (!cursor.atEnd() && (cursor.atExpression() || cursor.peek() != '\'')) {
      parts.add(cursor.atExpression() ? expression(Quoting.ANSI_C) : ansiQuotes.piece());
    }
    close(opening, LexicalFault.Kind.UNCLOSED_SINGLE_QUOTE, parts, before, Quoting.ANSI_C);
  }

  private void readDoubleQuoted(List<WordPart> parts) {
    int opening = cursor.offset();
    cursor.skip(1);
    int before = parts.size();
    while (!cursor.atEnd() && (cursor.atExpression() || cursor.peek() != '"')) {
      readDoubleQuotedPiece(parts);
    }
    close(opening, LexicalFault.Kind.UNCLOSED_DOUBLE_QUOTE, parts, before, Quoting.DOUBLE);
  }

  /** Moves over a closing quote, and leaves a part even where the quotes hold nothing. */
  private void close(
      int opening, LexicalFault.Kind fault, List<WordPart> parts, int before, Quoting quoting) {
    if (parts.size() == before) {
      parts.add(part(Kind.LITERAL, quoting, cursor.offset()));
    }
    if (cursor.atEnd()) {
      faults.addUnclosed(fault, cursor.span(opening, opening + 1));
    }
    cursor.skip(1);
  }

  private void readDoubleQuotedPiece(List<WordPart> parts) {
    if (cursor.atExpression()) {
      parts.add(expression(Quoting.DOUBLE));
    } else if (cursor.looksAt("\\\n")) {
      cursor.skip(2);
    } else if (cursor.peek() == '\\' && "$\"\\`".indexOf(cursor.peek(1)) >= 0) {
      int start = cursor.offset();
      cursor.skip(2);
      parts.add(
          WordPart.of(
              Kind.LITERAL, Quoting.DOUBLE, cursor.spanFrom(start), cursor.textFrom(start + 1)));
    } else if (cursor.peek() == '$') {
      readDollar(parts, Quoting.DOUBLE);
    } else if (cursor.peek() == '`') {
      parts.add(backquoted(Quoting.DOUBLE));
    } else {
      parts.add(doubleQuotedRun());
    }
  }

  private WordPart doubleQuotedRun() {
    int start = cursor.offset();
    do {
      cursor.skip(1);
    } while (!cursor.atEnd() && "\"\\$`".indexOf(cursor.peek()) < 0 && !cursor.atExpression());
    return part(Kind.LITERAL, Quoting.DOUBLE, start);
  }

  private void readDollar(List<WordPart> parts, Quoting quoting) {
    int start = cursor.offset();
    char next = cursor.peek(1);
    if (next == '(') {
      parts.add(cursor.peek(2) == '(' ? arithmetic(quoting) : substituted(quoting));
    } else if (next == '{') {
      parts.add(braced(quoting));
    } else if (next == '\'' && quoting == Quoting.NONE) {
      readAnsiQuoted(parts);
    } else if (next == '"' && quoting == Quoting.NONE) {
      cursor.skip(1);
      readDoubleQuoted(parts);
    } else {
      int length = nameLength();
      cursor.skip(1 + length);
      parts.add(part(length == 0 ? Kind.LITERAL : Kind.PARAMETER, quoting, start));
    }
  }

  private int nameLength() {
    if (cursor.peek(1) != ShellCursor.END && "@*#?-$!0123456789".indexOf(cursor.peek(1)) >= 0) {
      return 1;
    }
    int length = 0;
    while (isNamePart(cursor.peek(1 + length))) {
      length++;
    }
    return length;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private WordPart substituted(Quoting quoting) {
    int start = cursor.offset();
    cursor.skip(2);
    if (depth == DEEPEST) {
      return part(Kind.SUBSTITUTION, quoting, start);
    }
    depth++;
    List<SimpleCommand> commands = substitution.get();
    depth--;
    if (cursor.atEnd()) {
      faults.addUnclosed(LexicalFault.Kind.UNCLOSED_SUBSTITUTION, cursor.span(start, start + 2));
    }
    cursor.skip(1);
    return new WordPart(
        Kind.SUBSTITUTION, quoting, cursor.spanFrom(start), cursor.textFrom(start), commands);
  }

  private WordPart backquoted(Quoting quoting) {
    int start = cursor.offset();
    cursor.skip(1);
    while (!cursor.atEnd() && (cursor.atExpression() || cursor.peek() != '`')) {
      skipOne();
    }
    if (cursor.atEnd()) {
      faults.addUnclosed(LexicalFault.Kind.UNCLOSED_BACKQUOTE, cursor.span(start, start + 1));
    }
    cursor.skip(1);
    return part(Kind.SUBSTITUTION, quoting, start);
  }

  private void skipOne() {
    if (cursor.atExpression()) {
      cursor.skipExpression();
    } else {
      cursor.skip(cursor.peek() == '\\' ? 2 : 1);
    }
  }

  /** Reads {@code $((...))} or {@code ((...))}, up to where its brackets are even. */
  WordPart arithmetic(Quoting quoting) {
    int start = cursor.offset();
    int opening = cursor.peek() == '$' ? 3 : 2;
    cursor.skip(opening);
    int open = 2;
    while (!cursor.atEnd() && open > 0) {
      char c = cursor.atExpression() ? ShellCursor.END : cursor.peek();
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      skipOne();
    }
    if (open > 0) {
      Span span = cursor.span(start, start + opening);
      faults.addUnclosed(LexicalFault.Kind.UNCLOSED_SUBSTITUTION, span);
    }
    return part(Kind.ARITHMETIC, quoting, start);
  }

  private WordPart braced(Quoting quoting) {
    int start = cursor.offset();
    cursor.skip(2);
    if (depth == DEEPEST) {
      return part(Kind.PARAMETER, quoting, start);
    }
    depth++;
    List<WordPart> inside = new ArrayList<>();
    while (!cursor.atEnd() && (cursor.atExpression() || cursor.peek() != '}')) {
      readBracedPiece(inside, quoting);
    }
    depth--;
    if (cursor.atEnd()) {
      faults.addUnclosed(LexicalFault.Kind.UNCLOSED_PARAMETER, cursor.span(start, start + 2));
    }
    cursor.skip(1);
    List<SimpleCommand> commands =
        inside.stream().flatMap(part -> part.commands().stream()).toList();
    return new WordPart(
        Kind.PARAMETER, quoting, cursor.spanFrom(start), cursor.textFrom(start), commands);
  }

  private void readBracedPiece(List<WordPart> inside, Quoting quoting) {
    char c = cursor.atExpression() ? ShellCursor.END : cursor.peek();
    if (c == '"') {
      readDoubleQuoted(inside);
    } else if (c == '$') {
      readDollar(inside, quoting);
    } else if (c == '`') {
      inside.add(backquoted(quoting));
    } else if (c == '\'' && quoting == Quoting.NONE) {
      readSingleQuoted(inside);
    } else {
      skipOne();
    }
  }

  private WordPart part(Kind kind, Quoting quoting, int start) {
    return WordPart.of(kind, quoting, cursor.spanFrom(start), cursor.textFrom(start));
  }
}
