// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Follows {@code cd} through a list of commands, and gives up where its effect is not certain. */
final class DirectoryTracker {
  /** What holds commands, and what becomes of a {@code cd} in it. */
  enum Scope {
    /** Round brackets: the folder is as before when they close. */
    SUBSHELL,
    /** Braces: as if they were not there. */
    GROUP,
    /** Commands that may run or not, or later: a {@code cd} among them leaves the folder open. */
    BRANCHES,
    /** The same, with patterns between the branches. */
    CASE
  }

  private static final class Frame {
    private final Scope scope;
    private final WorkingDirectory before;
    private boolean moved;

    private Frame(Scope scope, WorkingDirectory before) {
      this.scope = scope;
      this.before = before;
    }
  }

  private final Deque<Frame> frames = new ArrayDeque<>();
  private int subshells;
  private WorkingDirectory now;
  private WorkingDirectory listStart;
  private boolean piped;
  private boolean conditional;
  private boolean alternative;
  private boolean movedOnCondition;

  DirectoryTracker(WorkingDirectory start) {
    this.now = start;
    this.listStart = start;
  }

  WorkingDirectory now() {
    return now;
  }

  boolean isInSubshell() {
    return subshells > 0;
  }

  boolean isIn(Scope scope) {
    return !frames.isEmpty() && frames.getLast().scope == scope;
  }

  void open(Scope scope) {
    startList();
    frames.addLast(new Frame(scope, now));
    subshells += scope == Scope.SUBSHELL ? 1 : 0;
  }

  /** Ends one branch and begins the next. */
  void nextBranch() {
    endList();
    if (!frames.isEmpty()) {
      Frame frame = frames.getLast();
      frame.moved |= !now.equals(frame.before);
      now = frame.before;
      startList();
    }
  }

  /** Closes the innermost scope, if it is of this kind. */
  void close(Scope scope) {
    endList();
    if (isIn(scope)) {
      closeFrame();
    }
  }

  /** Closes the innermost subshell, with all that was left open in it. */
  void closeSubshell() {
    endList();
    boolean closed = false;
    while (!closed && !frames.isEmpty()) {
      closed = frames.getLast().scope == Scope.SUBSHELL;
      closeFrame();
    }
  }

  private void closeFrame() {
    Frame frame = frames.removeLast();
    if (frame.scope == Scope.SUBSHELL) {
      subshells--;
      now = frame.before;
    } else if (frame.scope != Scope.GROUP && (frame.moved || !now.equals(frame.before))) {
      now = WorkingDirectory.UNKNOWN;
    }
    startList();
  }

  /** Notes that a command stands here, and what follows it. */
  void pass(SimpleCommand command) {
    // Each command of a pipeline has a shell of its own.
    if (!piped && command.joiner() != Joiner.PIPE) {
      WorkingDirectory target = target(command);
      movedOnCondition |= conditional && !target.equals(now);
      now = alternative && !target.equals(now) ? WorkingDirectory.UNKNOWN : target;
    }
  }

  /** Notes an operator. */
  void join(Joiner joiner) {
    switch (joiner) {
      case AND -> {
        conditional = true;
        piped = false;
      }
      case OR -> {
        conditional = true;
        alternative = true;
        piped = false;
      }
      case PIPE -> piped = true;
      case BACKGROUND -> {
        now = listStart;
        startList();
      }
      case SEQUENCE, NEWLINE, END -> endList();
    }
  }

  private void endList() {
    if (movedOnCondition) {
      now = WorkingDirectory.UNKNOWN;
    }
    startList();
  }

  private void startList() {
    listStart = now;
    piped = false;
    conditional = false;
    alternative = false;
    movedOnCondition = false;
  }

  private WorkingDirectory target(SimpleCommand command) {
    List<ShellWord> words = command.words();
    String name = words.isEmpty() ? "" : words.get(0).literal().orElse("");
    return switch (name) {
      case "cd", "pushd" -> now.move(words.subList(1, words.size()));
      case "popd" -> WorkingDirectory.UNKNOWN;
      default -> now;
    };
  }
}
