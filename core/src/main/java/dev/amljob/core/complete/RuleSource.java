// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleLevel;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.RulePages;
import dev.amljob.schema.InstancePath;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rules in a configuration: their ids, their levels and their options, and what selects them.
 */
final class RuleSource implements Source {
  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    if (!place.isConfiguration()) {
      return;
    }
    // An override has the same keys one level farther in.
    List<String> way = keys(place.path());
    if (place.role() == Role.KEY) {
      proposeKeys(place, way, out);
    } else if (isRuleLevel(way)) {
      proposeLevels(place, out);
    }
    if (isSelection(last(way, 0)) || isSelection(last(way, 1))) {
      proposeSelectors(place, out);
    }
  }

  private static boolean isSelection(String key) {
    return key.equals("select") || key.equals("ignore");
  }

  private static List<String> keys(InstancePath path) {
    List<String> keys =
        path.segments().stream()
            .map(segment -> segment instanceof InstancePath.Key key ? key.name() : "")
            .toList();
    return keys.size() > 1 && keys.get(0).equals("overrides") ? keys.subList(2, keys.size()) : keys;
  }

  private static String last(List<String> way, int before) {
    int index = way.size() - 1 - before;
    return index < 0 ? "" : way.get(index);
  }

  private static boolean isRuleLevel(List<String> way) {
    boolean direct = way.size() == 2;
    boolean nested = way.size() == 3 && way.get(2).equals("severity");
    return (direct || nested) && way.get(0).equals("rules");
  }

  private static void proposeKeys(Place place, List<String> way, Consumer<Proposal> out) {
    if (way.equals(List.of("rules"))) {
      for (Rule rule : BuiltInRules.all()) {
        RuleInfo info = rule.info();
        if (!place.present().contains(info.id().value())) {
          out.accept(
              key(place, info.id().value())
                  .withDetail(info.summary())
                  .documented(() -> RulePages.of(info.id()).orElse(info.summary()))
                  .leadingOn());
        }
      }
    } else if (way.size() == 2 && way.get(0).equals("rules")) {
      out.accept(key(place, "severity").withDetail("its level").leadingOn());
      BuiltInRules.find(way.get(1))
          .ifPresent(
              info -> {
                for (RuleOption<?> option : info.options()) {
                  out.accept(key(place, option.name()).withDetail(option.description()));
                }
              });
    }
  }

  private static Proposal key(Place place, String name) {
    String text = place.segment().hasColon() ? name : name + ": ";
    return Proposal.of(name, Kind.KEY, place.replaced(), text).ranked(10);
  }

  /** A parser of YAML 1.1 reads {@code off} and {@code on} as booleans, which are taken as well. */
  private static void proposeLevels(Place place, Consumer<Proposal> out) {
    for (int i = 0; i < RuleLevel.WORDS.size(); i++) {
      String level = RuleLevel.WORDS.get(i);
      out.accept(Values.raw(place, level, Kind.VALUE, level).ranked(i));
    }
  }

  private static void proposeSelectors(Place place, Consumer<Proposal> out) {
    for (Category category : Category.values()) {
      out.accept(selector(place, category.label(), "a category of rules").ranked(10));
    }
    for (Tag tag : Tag.values()) {
      out.accept(selector(place, tag.label(), "a tag of rules").ranked(11));
    }
    for (Rule rule : BuiltInRules.all()) {
      out.accept(selector(place, rule.info().id().value(), rule.info().summary()).ranked(12));
    }
  }

  private static Proposal selector(Place place, String word, String detail) {
    return Values.text(place, word, Kind.VALUE, word).withDetail(detail);
  }
}
