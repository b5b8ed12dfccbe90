// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Resources;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.QuotedText;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports arguments of the container as a list, which makes the reference lose other settings. */
final class DockerArgsListDropsRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "docker-args-list-drops",
          Category.COMPUTE,
          Severity.WARNING,
          "`docker_args` as a list drops `locations` and `max_instance_count`");

  private static final String ARGUMENTS = "docker_args";
  private static final List<String> LOST = List.of("locations", "max_instance_count");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.resources().ifPresent(resources -> check(resources, context));
  }

  private static void check(Resources resources, RuleContext context) {
    YamlMapping mapping = resources.source().value();
    Optional<YamlEntry> arguments = mapping.find(ARGUMENTS);
    if (arguments.isEmpty() || !(arguments.get().value().resolved() instanceof YamlSequence list)) {
      return;
    }
    List<YamlEntry> lost = LOST.stream().flatMap(key -> mapping.find(key).stream()).toList();
    if (lost.isEmpty()) {
      return;
    }
    Finding finding =
        context.report(
            arguments.get().key(),
            "a list of `docker_args` drops " + names(lost) + "; write the arguments as one text");
    lost.forEach(entry -> finding.note(entry.key().span(), "dropped"));
    joined(list)
        .filter(text -> mapping.entries().contains(arguments.get()))
        .map(text -> ARGUMENTS + ": " + QuotedText.of(text))
        .ifPresent(
            line ->
                finding.fix(
                    "join the arguments",
                    new YamlEdits(context.document())
                        .replaceEntry(mapping, arguments.get(), List.of(line))));
  }

  private static String names(List<YamlEntry> entries) {
    String first = "`" + entries.get(0).name() + "`";
    return entries.size() == 1 ? first : first + " and `" + entries.get(1).name() + "`";
  }

  /** Returns the arguments with spaces between, if none holds what would split or quote it. */
  private static Optional<String> joined(YamlSequence list) {
    List<String> words = new ArrayList<>();
    for (YamlNode item : list.items()) {
      if (!(item instanceof YamlScalar scalar)
          || scalar.type() != ScalarType.STRING
          || scalar.anchor().isPresent()
          || !isWord(scalar.text())) {
        return Optional.empty();
      }
      words.add(scalar.text());
    }
    return words.isEmpty() || list.anchor().isPresent()
        ? Optional.empty()
        : Optional.of(String.join(" ", words));
  }

  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || "'\"\\$`".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
