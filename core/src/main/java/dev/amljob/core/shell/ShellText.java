// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What the readers of one text share. */
final class ShellText {
  private final ShellCursor cursor;
  private final WordReader words;
  private final HeredocReader heredocs;
  private final RedirectionReader redirections;
  private final Faults faults = new Faults();
  private final List<Span> comments = new ArrayList<>();
  private final List<Span> operators = new ArrayList<>();
  private final List<Span> keywords = new ArrayList<>();
  private final Deque<CommandReader> readers = new ArrayDeque<>();

  ShellText(ShellCursor cursor) {
    this.cursor = cursor;
    this.words = new WordReader(cursor, faults, this::readSubstitution);
    this.heredocs = new HeredocReader(cursor, faults);
    this.redirections = new RedirectionReader(cursor, words, heredocs);
  }

  ShellCursor cursor() {
    return cursor;
  }

  WordReader words() {
    return words;
  }

  HeredocReader heredocs() {
    return heredocs;
  }

  RedirectionReader redirections() {
    return redirections;
  }

  List<SimpleCommand> readAll(WorkingDirectory start) {
    List<SimpleCommand> commands = read(new CommandReader(this, false, start));
    heredocs.readDue();
    return commands;
  }

  private List<SimpleCommand> readSubstitution() {
    return read(new CommandReader(this, true, readers.getLast().directory()));
  }

  private List<SimpleCommand> read(CommandReader reader) {
    readers.addLast(reader);
    List<SimpleCommand> commands = reader.read();
    readers.removeLast();
    return commands;
  }

  void readComment() {
    int start = cursor.offset();
    cursor.skipTo('\n');
    comments.add(cursor.spanFrom(start));
  }

  /** Reads on where {@code A=} is followed by a bracket. */
  Assignment withArray(Assignment assignment, int start) {
    if (!assignment.value().text().isEmpty() || cursor.peek() != '(') {
      return assignment;
    }
    int opening = cursor.offset();
    cursor.skip(1);
    List<SimpleCommand> commands = new ArrayList<>();
    while (!cursor.atEnd() && cursor.peek() != ')') {
      if (words.endsWord()) {
        cursor.skip(1);
      } else {
        words.read().parts().forEach(part -> commands.addAll(part.commands()));
      }
    }
    if (cursor.atEnd()) {
      faults.addUnclosed(
          LexicalFault.Kind.UNCLOSED_SUBSTITUTION, cursor.span(opening, opening + 1));
    }
    cursor.skip(1);
    Span span = cursor.spanFrom(opening);
    WordPart array =
        new WordPart(WordPart.Kind.ARRAY, Quoting.NONE, span, cursor.textFrom(opening), commands);
    return new Assignment(
        assignment.name(), cursor.spanFrom(start), ShellWord.of(span, List.of(array)));
  }

  List<Span> comments() {
    return List.copyOf(comments);
  }

  /** Returns the operators so far, for those who read one to add it. */
  List<Span> operators() {
    return operators;
  }

  /** Returns the reserved words so far, for those who read one to add it. */
  List<Span> keywords() {
    return keywords;
  }

  List<LexicalFault> faults() {
    return faults.sorted();
  }
}
