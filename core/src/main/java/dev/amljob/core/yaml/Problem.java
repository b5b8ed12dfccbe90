// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.Objects;

/**
 * The end of an attempt to read a text: what the scanner met where. Thrown to leave the scanner and
 * the parser at once; a {@link Mender} then decides what to say and how to go on.
 */
final class Problem extends RuntimeException {
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

  Problem(Kind kind, int start, int at) {
    super(null, null, false, false);
    this.kind = Objects.requireNonNull(kind, "kind");
    this.start = start;
    this.at = at;
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
