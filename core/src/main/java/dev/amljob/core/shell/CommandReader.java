// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.shell.DirectoryTracker.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a list of commands, up to the end of the text or of the substitution that holds it.
 *
 * <p>Compound commands are no tree here: their reserved words are passed over, and the commands
 * within them stand in the list like all others.
 */
final class CommandReader {
  /** What the words at hand are, when they are not those of a command. */
  private enum Mode {
    COMMAND,
    /** Between {@code for} and {@code do}. */
    HEADER,
    /** Between {@code case} and {@code in}. */
    SUBJECT,
    /** Before the bracket of a branch of {@code case}. */
    PATTERN,
    /** Between {@code [[} and {@code ]]}. */
    TEST,
    /** Behind {@code function}. */
    NAME
  }

  private final ShellText shell;
  private final ShellCursor cursor;
  private final boolean substitution;
  private final DirectoryTracker directories;
  private final List<SimpleCommand> commands = new ArrayList<>();
  private Draft draft = new Draft();
  private Mode mode = Mode.COMMAND;
  private boolean functionBody;
  private boolean done;

  CommandReader(ShellText shell, boolean substitution, WorkingDirectory directory) {
    this.shell = shell;
    this.cursor = shell.cursor();
    this.substitution = substitution;
    this.directories = new DirectoryTracker(directory);
  }

  /** Reads up to the end, or up to the closing bracket of a substitution. */
  List<SimpleCommand> read() {
    cursor.skipBlanks();
    while (!done && !cursor.atEnd()) {
      readOne();
      cursor.skipBlanks();
    }
    finish(Joiner.END);
    return commands;
  }

  private void readOne() {
    if (cursor.atExpression()) {
      readWord();
      return;
    }
    switch (cursor.peek()) {
      case '#' -> shell.readComment();
      case '\n' -> readLineBreak();
      case ';' -> readSemicolons();
      case '&', '|' -> readAmpersandOrBar();
      case '(' -> readOpening();
      case ')' -> readClosing();
      default -> readWordOrRedirection(cursor.offset());
    }
  }

  private void readLineBreak() {
    cursor.skip(1);
    if (mode == Mode.COMMAND || mode == Mode.HEADER) {
      mode = Mode.COMMAND;
      finish(Joiner.NEWLINE);
    }
    shell.heredocs().readDue();
  }

  private void readSemicolons() {
    int length = 1;
    while (length < 3 && (cursor.peek(length) == ';' || cursor.peek(length) == '&')) {
      length++;
    }
    skipOperator(length);
    if (mode != Mode.TEST) {
      mode = Mode.COMMAND;
      finish(Joiner.SEQUENCE);
      if (length > 1 && directories.isIn(Scope.CASE)) {
        directories.nextBranch();
        mode = Mode.PATTERN;
      }
    }
  }

  private void readAmpersandOrBar() {
    if (cursor.looksAt("&>")) {
      readWordOrRedirection(cursor.offset());
      return;
    }
    boolean bar = cursor.peek() == '|';
    boolean twice = cursor.peek(1) == cursor.peek();
    skipOperator(twice || cursor.looksAt("|&") ? 2 : 1);
    if (mode == Mode.COMMAND) {
      finish(twice ? (bar ? Joiner.OR : Joiner.AND) : bar ? Joiner.PIPE : Joiner.BACKGROUND);
    }
  }

  private void readOpening() {
    if (mode != Mode.COMMAND) {
      skipOperator(1);
    } else if (draft.isOneWord() && cursor.looksAt("()")) {
      skipOperator(2);
      draft = new Draft();
      functionBody = true;
    } else if (draft.isEmpty() && cursor.looksAt("((")) {
      int start = cursor.offset();
      WordPart part = shell.words().arithmetic(Quoting.NONE);
      draft.add(ShellWord.of(part.span(), List.of(part)), start, cursor.offset());
    } else {
      skipOperator(1);
      finish(Joiner.END);
      functionBody = false;
      directories.open(Scope.SUBSHELL);
    }
  }

  private void readClosing() {
    if (mode == Mode.PATTERN) {
      mode = Mode.COMMAND;
    } else if (mode == Mode.COMMAND || substitution) {
      finish(Joiner.END);
      if (substitution && !directories.isInSubshell()) {
        done = true;
        return;
      }
      directories.closeSubshell();
    }
    skipOperator(1);
  }

  private void skipOperator(int length) {
    int start = cursor.offset();
    cursor.skip(length);
    shell.operators().add(cursor.spanFrom(start));
  }

  private void readWordOrRedirection(int start) {
    if (mode == Mode.TEST && shell.words().endsWord()) {
      // Here, angle brackets compare.
      cursor.skip(1);
      return;
    }
    Optional<String> operator = shell.redirections().operator();
    if (operator.isPresent()) {
      readRedirection(start, operator.get());
    } else {
      readWord();
    }
  }

  private void readWord() {
    int start = cursor.offset();
    ShellWord word = shell.words().read();
    Optional<String> operator =
        mode == Mode.TEST ? Optional.empty() : shell.redirections().operatorBehind(word);
    if (operator.isPresent()) {
      readRedirection(start, operator.get());
      return;
    }
    switch (mode) {
      case COMMAND -> addWord(word, start);
      case HEADER -> mode = isKept(word, "do") ? Mode.COMMAND : Mode.HEADER;
      case SUBJECT -> mode = isKept(word, "in") ? Mode.PATTERN : Mode.SUBJECT;
      case PATTERN -> endCase(word);
      case TEST -> addTestWord(word, start);
      case NAME -> endName();
    }
  }

  private void readRedirection(int start, String operator) {
    Redirection redirection = shell.redirections().read(start, operator);
    if (mode == Mode.COMMAND) {
      draft.add(redirection, start, cursor.offset());
    }
  }

  private void addWord(ShellWord word, int start) {
    if (draft.isEmpty() && isReserved(word, start)) {
      shell.keywords().add(word.span());
      return;
    }
    functionBody = false;
    Optional<Assignment> assignment = draft.mayAssign() ? Assignment.of(word) : Optional.empty();
    if (assignment.isPresent()) {
      draft.add(shell.withArray(assignment.get(), start), start, cursor.offset());
    } else {
      draft.add(word, start, cursor.offset());
    }
  }

  private void addTestWord(ShellWord word, int start) {
    draft.add(word, start, cursor.offset());
    mode = word.isBare("]]") ? Mode.COMMAND : Mode.TEST;
  }

  /** Returns whether a word is one that the shell keeps to itself at such a place. */
  private boolean isKept(ShellWord word, String expected) {
    boolean kept = word.isBare(expected);
    if (kept) {
      shell.keywords().add(word.span());
    }
    return kept;
  }

  private void endCase(ShellWord word) {
    if (isKept(word, "esac")) {
      directories.close(Scope.CASE);
      mode = Mode.COMMAND;
    }
  }

  private void endName() {
    cursor.skipBlanks();
    cursor.skip(cursor.looksAt("()") ? 2 : 0);
    mode = Mode.COMMAND;
    functionBody = true;
  }

  /** Takes a word that the shell keeps to itself; returns whether this is one. */
  private boolean isReserved(ShellWord word, int start) {
    if (word.isQuoted()) {
      return false;
    }
    switch (word.text()) {
      case "if", "while", "until" -> directories.open(Scope.BRANCHES);
      case "then", "do", "!" -> directories.join(Joiner.END);
      case "elif", "else" -> directories.nextBranch();
      case "fi", "done" -> directories.close(Scope.BRANCHES);
      case "esac" -> directories.close(Scope.CASE);
      case "{" -> directories.open(functionBody ? Scope.BRANCHES : Scope.GROUP);
      case "}" -> directories.close(directories.isIn(Scope.GROUP) ? Scope.GROUP : Scope.BRANCHES);
      case "for", "select" -> {
        directories.open(Scope.BRANCHES);
        mode = Mode.HEADER;
      }
      case "case" -> {
        directories.open(Scope.CASE);
        mode = Mode.SUBJECT;
      }
      case "function" -> mode = Mode.NAME;
      case "[[" -> {
        draft.add(word, start, cursor.offset());
        mode = Mode.TEST;
      }
      default -> {
        return false;
      }
    }
    functionBody = false;
    return true;
  }

  private void finish(Joiner joiner) {
    if (!draft.isEmpty()) {
      SimpleCommand command = draft.finished(cursor, joiner, directories.now());
      commands.add(command);
      directories.pass(command);
      draft = new Draft();
    }
    directories.join(joiner);
  }

  /** Returns the folder that a substitution here starts in. */
  WorkingDirectory directory() {
    return directories.now();
  }
}
