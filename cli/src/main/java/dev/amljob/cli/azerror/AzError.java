// SPDX-License-Identifier: MIT
package dev.amljob.cli.azerror;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One error of {@code az ml}.
 *
 * @param path the keys that lead to its place; some that are none may be among them
 * @param line the line that it names, from 1; 0 where it names none
 * @param message what it says
 */
public record AzError(List<String> path, int line, String message) {
  private static final Pattern MISSING_FILE =
      Pattern.compile("No such file or directory: '([^'\\n]+)'");

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

  /** Returns the file that {@code az ml} did not find, which may be the job itself. */
  public Optional<String> missingFile() {
    Matcher matcher = MISSING_FILE.matcher(message);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Returns the error as people can read it. */
  public String inWords() {
    String text = message.strip().replaceAll("\\s+", " ");
    return path.isEmpty() ? text : "`" + String.join(".", path) + "`: " + text;
  }
}
