// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads the bodies of here-documents, which stand behind the line that asks for them. */
final class HeredocReader {
  private record Pending(ShellWord delimiter, boolean tabsAllowed, Span redirection) {}

  private final ShellCursor cursor;
  private final Faults faults;
  private final List<Pending> pending = new ArrayList<>();
  private final List<Heredoc> read = new ArrayList<>();

  HeredocReader(ShellCursor cursor, Faults faults) {
    this.cursor = cursor;
    this.faults = faults;
  }

  void expect(ShellWord delimiter, boolean tabsAllowed, Span redirection) {
    pending.add(new Pending(delimiter, tabsAllowed, redirection));
  }

  /** Reads every body that is due, at the start of a line or at the end of the text. */
  void readDue() {
    for (Pending one : pending) {
      readBody(one);
    }
    pending.clear();
  }

  private void readBody(Pending one) {
    int start = cursor.offset();
    boolean closed = false;
    int end = start;
    while (!cursor.atEnd() && !closed) {
      end = cursor.offset();
      int tabs = 0;
      while (one.tabsAllowed() && cursor.peek(tabs) == '\t') {
        tabs++;
      }
      cursor.skip(tabs);
      int lineStart = cursor.offset();
      cursor.skipTo('\n');
      closed = isLine(lineStart, one.delimiter().text());
      cursor.skip(1);
    }
    if (!closed) {
      end = cursor.offset();
      faults.add(LexicalFault.Kind.HEREDOC_WITHOUT_END, one.redirection());
    }
    read.add(new Heredoc(one.delimiter(), cursor.span(start, end), closed));
  }

  private boolean isLine(int lineStart, String delimiter) {
    return cursor.offset() - lineStart == delimiter.length()
        && cursor.textFrom(lineStart).equals(delimiter);
  }

  List<Heredoc> heredocs() {
    return List.copyOf(read);
  }
}
