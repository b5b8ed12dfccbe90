// SPDX-License-Identifier: MIT
package dev.amljob.cli.azerror;

import java.util.List;

/**
 * One error of {@code az ml}.
 *
 * @param path the keys that lead to its place; some that are none may be among them
 * @param line the line that it names, from 1; 0 where it names none
 * @param message what it says
 */
public record AzError(List<String> path, int line, String message) {
  public AzError {
    path = List.copyOf(path);
  }

  /** Returns whether the package did not expect the key, which may be right for all that. */
  boolean isUnknownField() {
    return message.startsWith("Unknown field");
  }

  /**
   * Returns whether it is one that a file can explain: it names a place, or a rule knows its words.
   */
  public boolean isKnown() {
    return !path.isEmpty() || line > 0 || !Citations.of(message).isEmpty();
  }

  /** Returns the error as people can read it. */
  public String inWords() {
    String text = message.strip().replaceAll("\\s+", " ");
    return path.isEmpty() ? text : "`" + String.join(".", path) + "`: " + text;
  }
}
