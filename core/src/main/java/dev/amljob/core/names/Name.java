// SPDX-License-Identifier: MIT
package dev.amljob.core.names;

import java.util.Objects;

/**
 * Something that an author gave a name.
 *
 * @param sort what has the name
 * @param text the name
 */
public record Name(Sort sort, String text) {
  /** What can have a name. */
  public enum Sort {
    INPUT("input"),
    OUTPUT("output"),
    ANCHOR("anchor"),
    /** An environment variable, which the code reads as well. */
    VARIABLE("environment variable");

    private final String word;

    Sort(String word) {
      this.word = word;
    }

    /** Returns the sort as people call it. */
    public String word() {
      return word;
    }

    /** Returns whether all places of such a name are in the file. */
    public boolean canBeRenamed() {
      return this != VARIABLE;
    }
  }

  public Name {
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(text, "text");
  }

  /** Returns whether this could be called that. */
  public boolean accepts(String newName) {
    return sort == Sort.ANCHOR
        ? newName.matches("[\\w-]+")
        : newName.matches("[a-zA-Z_][a-zA-Z0-9_]*");
  }
}
