// SPDX-License-Identifier: MIT
package dev.amljob.core.job.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the expressions of every text. */
class ExpressionProperties {
  /** What the reference looks up among the inputs. */
  private static final Pattern INPUT = Pattern.compile("\\$\\{\\{inputs\\.([\\w.-]+)}}");

  /** What the reference rewrites from single braces to double ones. */
  private static final Pattern REWRITTEN =
      Pattern.compile("(?<!\\{)\\{(?:inputs|outputs|search_space)\\.[^}]*}(?!})");

  @Property(seed = "1")
  void placesLieInTheTextInOrderAndHoldWhatTheySay(@ForAll("texts") String text) {
    int last = 0;
    for (Expression expression : ExpressionParser.parse(text)) {
      assertThat(expression.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(expression.span().of(text)).isEqualTo(expression.text());
      List.of(expression.context(), expression.name(), expression.member())
          .forEach(
              part -> {
                assertThat(part.span().of(text)).isEqualTo(part.text());
                assertThat(expression.span().covers(part.span())).isTrue();
              });
      boolean block = expression.form() == Form.OPTIONAL_BLOCK;
      last = block ? expression.span().start() + 1 : expression.span().end();
    }
  }

  @Property(seed = "1")
  void findsEveryInputThatTheReferenceLooksUp(@ForAll("shellTexts") String text) {
    List<String> found =
        ExpressionParser.parse(text).stream()
            .filter(expression -> expression.form() == Form.BINDING)
            .map(Expression::text)
            .toList();
    Matcher matcher = INPUT.matcher(text);
    while (matcher.find()) {
      assertThat(found).contains(matcher.group());
    }
  }

  @Property(seed = "1")
  void findsWhatTheReferenceRewrites(@ForAll("oldTexts") String text) {
    List<Expression> found = ExpressionParser.parse(text);
    List<MatchResult> rewritten = REWRITTEN.matcher(text).results().toList();
    // Within a form that is broken already, such as `${ {inputs.a}`, only that is reported.
    assertThat(rewritten)
        .allSatisfy(
            match ->
                assertThat(found)
                    .anyMatch(one -> one.span().covers(new Span(match.start(), match.end()))));
    assertThat(found)
        .filteredOn(one -> one.form() == Form.SINGLE_BRACE)
        .extracting(Expression::text)
        .isSubsetOf(rewritten.stream().map(MatchResult::group).toList());
  }

  @Provide
  Arbitrary<String> oldTexts() {
    return Arbitraries.of(
            "{inputs.a}",
            "${inputs.b}",
            "{outputs.",
            "{search_space.x}",
            "{parent.a}",
            "${VAR}",
            "{a,b}",
            "${{inputs.a}}",
            "{",
            "}",
            " ",
            "$",
            "x")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "$",
            "{",
            "}",
            "{{",
            "}}",
            "${{",
            "$[[",
            "]]",
            "[",
            "]",
            " ",
            "\n",
            "inputs",
            "outputs",
            ".",
            "a",
            "-",
            "'",
            "search_space.x",
            "parent.",
            ":",
            "\uD83D\uDE80")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> shellTexts() {
    return Arbitraries.of(
            "${{inputs.a}}",
            "${{inputs.b.c-d}}",
            "${{ outputs.o }}",
            "$[[--x ",
            "]]",
            " ",
            "$VAR",
            "${VAR}",
            "{a,b}",
            "[",
            "]",
            "$(x)",
            "}",
            "\n",
            "${{",
            "}}",
            "$")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }
}
