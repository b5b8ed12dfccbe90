// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.tokens.Token;

/** Tokens that are scanned but not taken yet; a key is put before what was scanned after it. */
final class Tokens {
  private static final int[] NO_TEXT = {};

  private final List<Token> queue = new ArrayList<>();
  private int head;
  private int taken;

  /** Returns a mark that holds an offset, which is all that is ever asked of a mark. */
  static Optional<Mark> mark(int offset) {
    return Optional.of(new Mark("", offset, 0, 0, NO_TEXT, 0));
  }

  boolean isEmpty() {
    return head == queue.size();
  }

  Token first() {
    return queue.get(head);
  }

  Token take() {
    Token token = queue.get(head++);
    taken++;
    if (isEmpty()) {
      queue.clear();
      head = 0;
    }
    return token;
  }

  void add(Token token) {
    queue.add(token);
  }

  void insert(int number, Token token) {
    queue.add(number - taken + head, token);
  }

  /** Returns the number of the next token to be taken, counted from the start of the text. */
  int taken() {
    return taken;
  }

  /** Returns the number that the next token to be added will have. */
  int next() {
    return taken + queue.size() - head;
  }
}
