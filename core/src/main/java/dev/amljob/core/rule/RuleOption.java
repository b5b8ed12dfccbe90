// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a user can set about one rule, such as its threshold.
 *
 * @param <T> {@link Long}, {@link Boolean} or a list of strings
 * @param name the name within the rule: kebab-case
 * @param type what values it takes
 * @param otherwise the value where the user sets none
 * @param minimum the smallest number that makes sense; nothing for other types
 * @param description what it is, as a fragment
 */
public record RuleOption<T>(String name, Type type, T otherwise, long minimum, String description) {
  /** What values an option takes. */
  public enum Type {
    INTEGER("a whole number"),
    BOOLEAN("`true` or `false`"),
    STRINGS("a list of strings");

    private final String phrase;

    Type(String phrase) {
      this.phrase = phrase;
    }

    /** Returns the name as people and programs read it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public RuleOption {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(otherwise, "otherwise");
    Objects.requireNonNull(description, "description");
  }

  /** Returns an option that takes a number. */
  public static RuleOption<Long> integer(
      String name, long otherwise, long minimum, String description) {
    return new RuleOption<>(name, Type.INTEGER, otherwise, minimum, description);
  }

  /** Returns an option that is on or off. */
  public static RuleOption<Boolean> flag(String name, boolean otherwise, String description) {
    return new RuleOption<>(name, Type.BOOLEAN, otherwise, 0, description);
  }

  /** Returns an option that takes any number of texts. */
  public static RuleOption<List<String>> strings(
      String name, List<String> otherwise, String description) {
    return new RuleOption<>(name, Type.STRINGS, List.copyOf(otherwise), 0, description);
  }

  /** Returns the values that it takes, to follow "it takes". */
  public String expectation() {
    return type.phrase + (type == Type.INTEGER ? " from " + minimum + " upwards" : "");
  }

  /** Returns a value as this option keeps it; absent where it takes none such. */
  Optional<Object> accepted(Object value) {
    return switch (type) {
      case INTEGER ->
          value instanceof Long || value instanceof Integer
              ? Optional.<Object>of(((Number) value).longValue()).filter(this::isLarge)
              : Optional.empty();
      case BOOLEAN -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
      case STRINGS ->
          value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
              ? Optional.of(List.copyOf(list))
              : Optional.empty();
    };
  }

  private boolean isLarge(Object number) {
    return (Long) number >= minimum;
  }

  /** Returns a value that is written as plain text, as on a command line. */
  Optional<Object> parsed(String text) {
    return switch (type) {
      case INTEGER -> number(text);
      case BOOLEAN ->
          text.equals("true") || text.equals("false")
              ? Optional.of(Boolean.valueOf(text))
              : Optional.empty();
      case STRINGS -> Optional.of(text.isEmpty() ? List.of() : List.of(text.split(",", -1)));
    };
  }

  private Optional<Object> number(String text) {
    try {
      return accepted(Long.valueOf(text));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
