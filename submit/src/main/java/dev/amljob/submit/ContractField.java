// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the contract: a field, since which version there is one, and what it holds.
 *
 * @param since the version that brought it
 * @param kind what sort of value it holds
 * @param argument the words of a choice, the expression of a pattern, or {@code nullable}
 */
record ContractField(ApiVersion since, Kind kind, String argument) {
  /** What a field holds. */
  enum Kind {
    TEXT,
    /** A text that holds what the argument looks for. */
    PATTERN,
    CHOICE,
    BOOLEAN,
    INTEGER,
    /** An object with keys of the author's own, whose fields are listed after {@code *}. */
    OBJECT,
    LIST
  }

  /** Returns what is wrong with a value; empty where it fits. */
  Optional<String> complaint(@Nullable Object value) {
    if (value == null) {
      return argument.equals("nullable") ? Optional.empty() : Optional.of("must not be null");
    }
    return switch (kind) {
      case TEXT -> unless(value instanceof String, "must be a text");
      case PATTERN ->
          unless(
              value instanceof String text && Pattern.compile(argument).matcher(text).find(),
              "`" + value + "` does not hold `" + argument + "`");
      case CHOICE ->
          unless(
              List.of(argument.split("\\|", -1)).contains(value),
              "`" + value + "` is none of " + argument.replace("|", ", "));
      case BOOLEAN -> unless(value instanceof Boolean, "must be true or false");
      case INTEGER -> unless(isInt(value), "must be a whole number of 32 bits");
      case OBJECT -> unless(value instanceof Map, "must be an object");
      case LIST -> unless(value instanceof List, "must be a list");
    };
  }

  private static boolean isInt(Object value) {
    return (value instanceof Long || value instanceof BigInteger)
        && new BigInteger(value.toString()).bitLength() < Integer.SIZE;
  }

  private static Optional<String> unless(boolean fits, String complaint) {
    return fits ? Optional.empty() : Optional.of(complaint);
  }
}
