// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A shell script as bash would split it: its commands, comments, here-documents and faults. It is
 * made of any text, in time linear in its length.
 *
 * <p>All places are in the text that was read; those of a script within a script, as behind {@code
 * sh -c}, are in the text of the outermost.
 */
public final class ShellScript {
  /** Scripts in scripts in scripts: what lies deeper is left unread. */
  private static final int DEEPEST = 8;

  private final String text;
  private final List<SimpleCommand> commands;
  private final List<Span> comments;
  private final List<Span> operators;
  private final List<Span> keywords;
  private final List<Heredoc> heredocs;
  private final List<LexicalFault> faults;
  private final long steps;

  private ShellScript(String text, ShellCursor.Placement placement, WorkingDirectory start) {
    ShellCursor cursor = new ShellCursor(text, placement);
    ShellText shell = new ShellText(cursor);
    this.text = text;
    this.commands = List.copyOf(shell.readAll(start));
    this.comments = shell.comments();
    this.operators = List.copyOf(shell.operators());
    this.keywords = List.copyOf(shell.keywords());
    this.heredocs = shell.heredocs().heredocs();
    this.faults = shell.faults();
    this.steps = cursor.steps();
  }

  /** Returns the script that a text is. */
  public static ShellScript of(String text) {
    return new ShellScript(text, Span::new, WorkingDirectory.START);
  }

  /** Returns the script that a word is, once the shell around it took the quotes away. */
  static ShellScript of(ShellWord word, WorkingDirectory start) {
    return new ShellScript(word.text(), WordPlacement.of(word), start);
  }

  /** Returns the text that was read. */
  public String text() {
    return text;
  }

  /** Returns the commands in order, those in brackets and branches too. */
  public List<SimpleCommand> commands() {
    return commands;
  }

  /**
   * Returns all of {@link #commands()}, each followed by those in its substitutions and in the
   * script that it hands to a shell.
   */
  public List<SimpleCommand> allCommands() {
    List<SimpleCommand> all = new ArrayList<>();
    commands.forEach(command -> collect(command, all, DEEPEST));
    return List.copyOf(all);
  }

  private static void collect(SimpleCommand command, List<SimpleCommand> all, int levels) {
    all.add(command);
    command.substituted().forEach(inner -> collect(inner, all, levels));
    if (levels > 0) {
      Invocation.of(command)
          .flatMap(Invocation::nested)
          .ifPresent(script -> script.commands().forEach(inner -> collect(inner, all, levels - 1)));
    }
  }

  /** Returns the places of the comments, from their number sign to the end of their line. */
  public List<Span> comments() {
    return comments;
  }

  /**
   * Returns the places of what stands between commands and around them, as {@code &&} and brackets;
   * those of redirections and substitutions belong to these.
   */
  public List<Span> operators() {
    return operators;
  }

  /**
   * Returns the places of the words that the shell keeps to itself, as {@code if} and {@code do}.
   */
  public List<Span> keywords() {
    return keywords;
  }

  /** Returns the here-documents, in the order of their bodies. */
  public List<Heredoc> heredocs() {
    return heredocs;
  }

  /** Returns what is wrong with the text, in order. */
  public List<LexicalFault> faults() {
    return faults;
  }

  /** Returns what it cost to read the text. */
  long steps() {
    return steps;
  }
}
