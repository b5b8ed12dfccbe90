// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.ArrayList;
import java.util.List;

/** A command whose end is not reached yet. */
final class Draft {
  private final List<Assignment> assignments = new ArrayList<>();
  private final List<ShellWord> words = new ArrayList<>();
  private final List<Redirection> redirections = new ArrayList<>();
  private int start = -1;
  private int end;

  boolean isEmpty() {
    return start < 0;
  }

  boolean mayAssign() {
    return words.isEmpty();
  }

  boolean isOneWord() {
    return words.size() == 1 && assignments.isEmpty() && redirections.isEmpty();
  }

  void add(Assignment assignment, int from, int to) {
    assignments.add(assignment);
    grow(from, to);
  }

  void add(ShellWord word, int from, int to) {
    words.add(word);
    grow(from, to);
  }

  void add(Redirection redirection, int from, int to) {
    redirections.add(redirection);
    grow(from, to);
  }

  private void grow(int from, int to) {
    start = start < 0 ? from : start;
    end = to;
  }

  SimpleCommand finished(ShellCursor cursor, Joiner joiner, WorkingDirectory directory) {
    return new SimpleCommand(
        cursor.span(start, end), assignments, words, redirections, joiner, directory);
  }
}
