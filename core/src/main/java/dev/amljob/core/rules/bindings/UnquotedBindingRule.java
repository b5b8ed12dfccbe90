// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.shell.Quoting;
import dev.amljob.core.shell.SimpleCommand;
import dev.amljob.core.shell.WordPart;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.ScalarMap;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.YamlScalar;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports an input whose value the shell takes apart because the command does not quote it. */
final class UnquotedBindingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "unquoted-binding",
          Category.EXPRESSIONS,
          Severity.INFO,
          "a value with blanks or signs of the shell is put into the command unquoted");

  private static final String SIGNS = " \t\n;&|<>()$`*?!";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Set<Span> unquoted = Set.of();
    for (Expression expression : job.commandExpressions()) {
      Optional<Located<YamlScalar>> literal = literal(expression, job);
      if (literal.isPresent() && job.entry("command").isPresent()) {
        YamlScalar command = (YamlScalar) job.entry("command").get().value().resolved();
        unquoted = unquoted.isEmpty() ? unquoted(job, command) : unquoted;
        if (unquoted.contains(expression.span())) {
          report(expression, literal.get(), command, context);
        }
      }
    }
  }

  /** Returns the value of an expression, if the shell would take it apart. */
  private static Optional<Located<YamlScalar>> literal(Expression expression, CommandJob job) {
    return expression.form() == Form.BINDING && expression.isInput()
        ? job.input(expression.name().text())
            .flatMap(JobInput::literal)
            .filter(value -> isTakenApart(value.value().text()))
        : Optional.empty();
  }

  /** A value that begins with a dash or a quote is one that is meant to be several arguments. */
  private static boolean isTakenApart(String value) {
    if (value.isEmpty() || "-'\"".indexOf(value.charAt(0)) >= 0) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (SIGNS.indexOf(value.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the places of the expressions that stand in a word of the shell without quotes. */
  private static Set<Span> unquoted(CommandJob job, YamlScalar command) {
    Set<Span> places = new HashSet<>();
    ScalarMap map = command.map();
    for (SimpleCommand one : job.commandScript().commands()) {
      // What is printed looks the same with and without quotes.
      if (!isEcho(one)) {
        one.words().forEach(word -> collect(word.parts(), map, places));
      }
    }
    return places;
  }

  private static boolean isEcho(SimpleCommand command) {
    return !command.words().isEmpty() && command.words().get(0).text().equals("echo");
  }

  private static void collect(List<WordPart> parts, ScalarMap map, Set<Span> places) {
    for (WordPart part : parts) {
      if (part.kind() == WordPart.Kind.EXPRESSION && part.quoting() == Quoting.NONE) {
        places.add(map.toSource(part.span()));
      }
    }
  }

  private static void report(
      Expression expression, Located<YamlScalar> literal, YamlScalar command, RuleContext context) {
    String quote = command.style() == ScalarStyle.DOUBLE_QUOTED ? "\\\"" : "\"";
    Finding finding =
        context
            .report(
                expression.span(),
                "the shell takes the value of `"
                    + expression.name().text()
                    + "` apart; write `\""
                    + Spelling.shown(expression)
                    + "\"`")
            .note(literal.span(), "the value");
    // At the start of a plain scalar, a quote would be one of YAML.
    if (expression.span().start() > command.span().start()) {
      finding.suggest(
          "quote the expression",
          TextEdit.insert(expression.span().start(), quote),
          TextEdit.insert(expression.span().end(), quote));
    }
  }
}
