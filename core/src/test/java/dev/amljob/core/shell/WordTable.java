// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes what was read as lines of text, for tables. */
final class WordTable {
  private WordTable() {}

  /** Returns a command a line: its folder, its words between bars, and what stands behind it. */
  static List<String> commands(String text) {
    return ShellScript.of(text).commands().stream().map(WordTable::line).toList();
  }

  static String line(SimpleCommand command) {
    List<String> words = new ArrayList<>();
    command.assignments().forEach(one -> words.add(one.name() + ":=" + one.value().text()));
    command.words().forEach(one -> words.add(one.text()));
    command.redirections().forEach(one -> words.add(one.operator() + one.target().text()));
    return command.directory() + " |" + String.join("|", words) + "| " + command.joiner();
  }

  /** Returns the faults of a text, each with what stands at its place. */
  static List<String> faults(String text) {
    return ShellScript.of(text).faults().stream()
        .map(fault -> fault.kind() + " " + at(fault.span(), text))
        .toList();
  }

  static String at(Span span, String text) {
    return span.start() + ":" + span.of(text);
  }
}
