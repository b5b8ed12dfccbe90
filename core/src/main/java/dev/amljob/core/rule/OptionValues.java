// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.text.NearestName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The options of rules that a user has set, each checked against what its rule declares. */
public final class OptionValues {
  private static final OptionValues NONE = new OptionValues(Map.of());

  private final Map<RuleId, Map<String, Object>> values;

  /** What is wrong with a setting, and the way out. */
  public record Mistake(String message, String hint) {}

  private OptionValues(Map<RuleId, Map<String, Object>> values) {
    this.values = values;
  }

  /** Returns no settings at all: every option has its default. */
  public static OptionValues none() {
    return NONE;
  }

  /** Returns the value of an option of a rule: the user's, or the default. */
  @SuppressWarnings("unchecked")
  public <T> T get(RuleId rule, RuleOption<T> option) {
    Map<String, Object> own = values.get(rule);
    Object value = own == null ? null : own.get(option.name());
    // What is in the map was accepted by the option that declares the name.
    return value == null ? option.otherwise() : (T) value;
  }

  /** Collects settings; what is wrong with one is told, and the setting left out. */
  public static final class Builder {
    private final Collection<Rule> rules;
    private final Map<RuleId, Map<String, Object>> values = new HashMap<>();

    /** Starts with no settings, for these rules. */
    public Builder(Collection<Rule> rules) {
      this.rules = rules;
    }

    /** Sets an option to a number, a boolean or a list; returns what is wrong with that. */
    public Optional<Mistake> set(String rule, String option, Object value) {
      return set(rule, option, String.valueOf(value), declared -> declared.accepted(value));
    }

    /** Sets an option to what a text stands for: a list is written with commas. */
    public Optional<Mistake> setText(String rule, String option, String text) {
      return set(rule, option, text, declared -> declared.parsed(text));
    }

    private Optional<Mistake> set(
        String ruleName,
        String optionName,
        String shown,
        Function<RuleOption<?>, Optional<Object>> reading) {
      Optional<RuleInfo> rule =
          rules.stream()
              .map(Rule::info)
              .filter(info -> info.id().value().equals(ruleName))
              .findFirst();
      if (rule.isEmpty()) {
        List<String> ids = rules.stream().map(one -> one.info().id().value()).toList();
        return mistake(
            "there is no rule `" + ruleName + "`", ruleName, ids, "`amljob rules` lists all rules");
      }
      return set(rule.get(), optionName, shown, reading);
    }

    private Optional<Mistake> set(
        RuleInfo rule,
        String name,
        String shown,
        Function<RuleOption<?>, Optional<Object>> reading) {
      Optional<RuleOption<?>> option =
          rule.options().stream().filter(one -> one.name().equals(name)).findFirst();
      if (option.isEmpty()) {
        List<String> names = rule.options().stream().map(RuleOption::name).toList();
        return mistake(
            "rule `" + rule.id() + "` has no option `" + name + "`",
            name,
            names,
            names.isEmpty() ? "it has none at all" : "it has `" + String.join("`, `", names) + "`");
      }
      Optional<Object> value = reading.apply(option.get());
      if (value.isEmpty()) {
        return Optional.of(
            new Mistake(
                "`" + shown + "` is no value of `" + rule.id() + "." + name + "`",
                "it takes " + option.get().expectation()));
      }
      values.computeIfAbsent(rule.id(), id -> new HashMap<>()).put(name, value.get());
      return Optional.empty();
    }

    private static Optional<Mistake> mistake(
        String message, String written, List<String> names, String otherwise) {
      return Optional.of(
          new Mistake(
              message,
              NearestName.of(written, names)
                  .map(near -> "did you mean `" + near + "`?")
                  .orElse(otherwise)));
    }

    /** Returns what was set. */
    public OptionValues build() {
      Map<RuleId, Map<String, Object>> copy = new HashMap<>();
      values.forEach((rule, own) -> copy.put(rule, Map.copyOf(own)));
      return copy.isEmpty() ? NONE : new OptionValues(copy);
    }
  }
}
