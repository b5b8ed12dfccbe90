// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The places that turn out to be keys if a colon follows on the same line, one for each open
 * bracket at most, the oldest first.
 */
final class SimpleKeys {
  /** PyYAML looks no further than this for the colon of a key. */
  static final int MAX_LENGTH = 1024;

  private final Cursor cursor;
  private final Deque<Candidate> candidates = new ArrayDeque<>();

  SimpleKeys(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * A place that may turn out to be a key.
   *
   * @param level the number of open brackets
   * @param required whether nothing but a key can stand there
   */
  record Candidate(int level, int token, boolean required, int at, int line, int column) {}

  void add(int level, int token, boolean required) {
    remove(level);
    candidates.addLast(
        new Candidate(level, token, required, cursor.at, cursor.line, cursor.column()));
  }

  /** Gives up the candidate of a level, if there is one. */
  void remove(int level) {
    Candidate last = candidates.peekLast();
    if (last != null && last.level() == level) {
      giveUp(last);
      candidates.removeLast();
    }
  }

  /** Takes the candidate of a level: it is a key. */
  @Nullable Candidate take(int level) {
    Candidate last = candidates.peekLast();
    return last != null && last.level() == level ? candidates.removeLast() : null;
  }

  /** Gives up all candidates whose line is over, or that are too long. */
  void dropStale() {
    // A candidate of an inner bracket is younger than those of the outer ones.
    Candidate first = candidates.peekFirst();
    while (first != null && isStale(first)) {
      giveUp(first);
      candidates.removeFirst();
      first = candidates.peekFirst();
    }
  }

  private boolean isStale(Candidate key) {
    return key.line() != cursor.line
        || (cursor.at - key.at() > MAX_LENGTH
            && Character.codePointCount(cursor.chars, key.at(), cursor.at - key.at()) > MAX_LENGTH);
  }

  private void giveUp(Candidate key) {
    if (key.required()) {
      throw new SyntaxException(SyntaxException.Kind.NO_COLON, key.at(), cursor.at);
    }
  }

  /** Returns whether a token may still get a key put before it. */
  boolean mayInsertBefore(int token) {
    Candidate first = candidates.peekFirst();
    return first != null && first.token() == token;
  }
}
