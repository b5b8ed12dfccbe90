// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports {@code type}, {@code path} and {@code mode} that lost their indentation: they stand
 * beside the input that they describe and load as inputs of their own.
 */
final class InputDedentedRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "input-dedented",
          Category.SCHEMA,
          Severity.WARNING,
          "keys of an input stand beside it, not in it");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (String key : new String[] {"inputs", "outputs"}) {
      job.entry(key)
          .map(entry -> entry.value().resolved())
          .filter(YamlMapping.class::isInstance)
          .map(YamlMapping.class::cast)
          .filter(mapping -> !mapping.isFlow())
          .ifPresent(mapping -> check(key, mapping, job, context));
    }
  }

  private static void check(String key, YamlMapping mapping, CommandJob job, RuleContext context) {
    Set<String> used = namesInCommand(job);
    for (DedentedKeys keys : DedentedKeys.in(mapping)) {
      if (keys.all().stream().map(YamlEntry::name).noneMatch(used::contains)) {
        report(keys, key, context);
      }
    }
  }

  /** A name that the command uses is one that somebody gave to an input. */
  private static Set<String> namesInCommand(CommandJob job) {
    Stream<Expression> expressions = job.commandExpressions().stream();
    return expressions.map(expression -> expression.name().text()).collect(Collectors.toSet());
  }

  private static void report(DedentedKeys keys, String section, RuleContext context) {
    String role = section.equals("inputs") ? "input" : "output";
    YamlEntry first = keys.all().get(0);
    String owner = Excerpt.code(keys.owner().name());
    Finding finding =
        context
            .report(
                first.key(),
                Excerpt.code(first.name())
                    + " stands beside the "
                    + role
                    + " "
                    + owner
                    + ", not in it, and would be an "
                    + role
                    + " of its own")
            .note(keys.owner().key().span(), "it belongs here")
            .explains(keys.span());
    if (keys.isOwnerEmpty() || role.equals("output")) {
      // The loader takes neither an input without a value nor an output with a bare one.
      finding.as(Severity.ERROR);
    }
    keys.indentation(context)
        .ifPresent(edits -> finding.suggest("indent it below " + owner, edits));
  }
}
