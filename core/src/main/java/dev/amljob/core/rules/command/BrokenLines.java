// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.shell.Joiner;
import dev.amljob.core.shell.LexicalFault;
import dev.amljob.core.shell.ShellWord;
import dev.amljob.core.shell.SimpleCommand;
import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a command that begin with a flag, and so belong to the line before, from which a line
 * break cuts them off.
 *
 * @param before the command to which they belong
 * @param lines what the shell takes for commands
 */
record BrokenLines(SimpleCommand before, List<SimpleCommand> lines) {
  BrokenLines {
    lines = List.copyOf(lines);
  }

  /** Returns them, each run of lines once. */
  static List<BrokenLines> in(CommandText text) {
    if (text.scalar().text().indexOf('\n') < 0) {
      return List.of();
    }
    List<BrokenLines> found = new ArrayList<>();
    List<SimpleCommand> commands = text.script().commands();
    int at = 1;
    while (at < commands.size()) {
      int end = at;
      while (end < commands.size() && isCutOff(commands.get(end - 1), commands.get(end), text)) {
        end++;
      }
      if (end > at) {
        found.add(new BrokenLines(commands.get(at - 1), commands.subList(at, end)));
      }
      at = end + 1;
    }
    return found;
  }

  private static boolean isCutOff(SimpleCommand before, SimpleCommand line, CommandText text) {
    return before.joiner() == Joiner.NEWLINE
        && !before.words().isEmpty()
        && !line.words().isEmpty()
        && isFlag(line.words().get(0))
        && text.isBlank(before.span().end(), line.span().start())
        && !hasUndoneBackslash(before.span().to(line.span()), text);
  }

  /** Returns whether a backslash was written, but blanks behind it undo it: that is reported. */
  private static boolean hasUndoneBackslash(Span lines, CommandText text) {
    for (LexicalFault fault : text.script().faults()) {
      if (fault.kind() == LexicalFault.Kind.BACKSLASH_BEFORE_BLANKS && lines.covers(fault.span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFlag(ShellWord word) {
    String text = word.text();
    return text.length() > 1
        && text.charAt(0) == '-'
        && !word.isQuoted()
        && (text.charAt(1) == '-' || Character.isLetter(text.charAt(1)));
  }

  /** Returns the places between the lines, from the end of one command to the next. */
  List<Span> gaps() {
    List<Span> gaps = new ArrayList<>();
    int from = before.span().end();
    for (SimpleCommand line : lines) {
      int to = line.span().start();
      gaps.add(new Span(from, to));
      from = line.span().end();
    }
    return gaps;
  }

  /** Returns the place of the first word that is taken for a program. */
  Span first() {
    return lines.get(0).words().get(0).span();
  }

  String flag() {
    return lines.get(0).words().get(0).text();
  }
}
