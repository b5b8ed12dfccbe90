// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.Objects;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;

/**
 * The end of an attempt to read a text: what the scanner met where. Thrown to leave the scanner and
 * the parser at once; the {@link Mender} then decides what to say and how to go on.
 */
final class SyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What the scanner or the parser could not make sense of. */
  enum Kind {
    /** A key that began at {@code start} has no colon by {@code at}. */
    NO_COLON,
    /** A colon where no key can end. */
    STRAY_COLON,
    /** A character that begins nothing. */
    BAD_START,
    /** A quote that began at {@code start} and did not end. */
    OPEN_QUOTE,
    BAD_ESCAPE,
    /** Text behind the indicator of a block scalar. */
    BLOCK_HEADER,
    /** A dash where no list can begin. */
    STRAY_DASH,
    /** A question mark where no key can begin. */
    STRAY_QUESTION,
    BAD_ANCHOR,
    BAD_TAG,
    BAD_DIRECTIVE,
    /** Something else than the next key, in a mapping that began at {@code start}. */
    IN_MAPPING,
    /** Something else than the next item, in a list that began at {@code start}. */
    IN_SEQUENCE,
    /** Something else than a comma or the closing bracket of what began at {@code start}. */
    IN_FLOW,
    /** No value where one has to be. */
    NO_NODE,
    /** Something after the end of the root value. */
    AFTER_ROOT
  }

  private final Kind kind;
  private final int start;
  private final int at;

  SyntaxException(Kind kind, int start, int at) {
    super(null, null, false, false);
    this.kind = Objects.requireNonNull(kind, "kind");
    this.start = start;
    this.at = at;
  }

  /**
   * Asks the engine's parser for something.
   *
   * @throws SyntaxException where the parser throws an exception of its own
   */
  static <T> T of(Draft draft, Supplier<T> question) {
    try {
      return question.get();
    } catch (ParserException refused) {
      int at = refused.getProblemMark().map(Mark::getIndex).orElse(draft.length());
      int start = refused.getContextMark().map(Mark::getIndex).orElse(at);
      throw new SyntaxException(
          kind(refused), Math.min(start, draft.length()), Math.min(at, draft.length()));
    }
  }

  /** Returns this refusal, seen as an open bracket where the text ends within one. */
  SyntaxException within(TokenScanner scanner) {
    int bracket = scanner.openBracket();
    return kind == Kind.NO_NODE && bracket >= 0 && scanner.isAtEnd()
        ? new SyntaxException(Kind.IN_FLOW, bracket, at)
        : this;
  }

  private static Kind kind(ParserException refused) {
    String context = refused.getContext() == null ? "" : refused.getContext();
    String problem = refused.getProblem() == null ? "" : refused.getProblem();
    if (context.contains("flow")) {
      return problem.contains("node content") ? Kind.NO_NODE : Kind.IN_FLOW;
    } else if (context.contains("block mapping")) {
      return Kind.IN_MAPPING;
    } else if (context.contains("block collection")) {
      return Kind.IN_SEQUENCE;
    } else if (problem.contains("document start")) {
      return Kind.AFTER_ROOT;
    } else if (problem.contains("tag handle")) {
      return Kind.BAD_TAG;
    }
    return problem.contains("directive") || problem.contains("version")
        ? Kind.BAD_DIRECTIVE
        : Kind.NO_NODE;
  }

  Kind kind() {
    return kind;
  }

  /** Returns where the thing began that could not be finished. */
  int start() {
    return start;
  }

  /** Returns where reading stopped. */
  int at() {
    return at;
  }

  @Override
  public String getMessage() {
    return kind + " " + start + ".." + at;
  }
}
