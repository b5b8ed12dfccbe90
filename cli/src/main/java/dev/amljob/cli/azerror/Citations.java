// SPDX-License-Identifier: MIT
package dev.amljob.cli.azerror;

import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.RulePages;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The messages of {@code az ml} that the pages of rules cite: code under <i>Why</i> that begins as
 * a sentence does, with a capital letter, and has more than a word.
 */
public final class Citations {
  /** A message that more rules cite says nothing of any of them. */
  private static final int MOST_RULES = 4;

  private static final Pattern WHY = Pattern.compile("(?ms)^## Why$(.*?)(?=^## |\\z)");
  private static final Pattern BLOCK = Pattern.compile("(?s)```.*?```");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");

  /** What stands where a page says {@code ...}, or first quotes a name of its example. */
  private static final String ANYTHING = ".{0,200}?";

  private record Cited(RuleInfo rule, List<Pattern> messages) {
    boolean matches(String message) {
      return messages.stream().anyMatch(one -> one.matcher(message).find());
    }
  }

  // A holder: only who asks has the pages read.
  private static final class Pages {
    static final List<Cited> ALL =
        BuiltInRules.all().stream()
            .map(Rule::info)
            .map(rule -> new Cited(rule, messages(RulePages.of(rule.id()).orElse(""))))
            .toList();
  }

  private Citations() {}

  /** Returns the rules whose pages cite a message; none where those are too many to tell. */
  public static List<RuleInfo> of(String message) {
    String line = message.strip().replaceAll("\\s+", " ");
    List<RuleInfo> citing =
        Pages.ALL.stream().filter(one -> one.matches(line)).map(Cited::rule).toList();
    return citing.size() <= MOST_RULES ? citing : List.of();
  }

  private static List<Pattern> messages(String page) {
    return WHY.matcher(page)
        .results()
        .map(why -> BLOCK.matcher(why.group(1)).replaceAll(""))
        .flatMap(why -> CODE.matcher(why).results())
        .map(found -> found.group(1).replaceAll("\\s+", " "))
        .filter(text -> Character.isUpperCase(text.charAt(0)) && text.contains(" "))
        .map(Citations::pattern)
        .toList();
  }

  /**
   * A message may have been cut at its end, where people leave out the period as well. What it
   * quotes second, mostly the values that a key takes, tells rules apart and stays.
   */
  private static Pattern pattern(String cited) {
    String general = QUOTED.matcher(cited.replaceFirst("(?<!\\.)\\.$", "")).replaceFirst("...");
    return Pattern.compile(
        Arrays.stream(general.split("\\.\\.\\.", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(ANYTHING)));
  }
}
