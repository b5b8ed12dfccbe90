// SPDX-License-Identifier: MIT
package dev.amljob.core.job.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with one expression, texts with none, and texts made to cost time. */
class ExpressionParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a ${{inputs.data}} b|BINDING|${{inputs.data}}|inputs|data|``",
        "a ${{ inputs.data }} b|BINDING|${{ inputs.data }}|inputs|data|``",
        "${{inputs.a.path}}|BINDING|${{inputs.a.path}}|inputs|a|path",
        "${{parent.inputs.a.b}}|BINDING|${{parent.inputs.a.b}}|parent|inputs|a.b",
        "${{default_datastore}}|BINDING|${{default_datastore}}|default_datastore|``|``",
        "${{inputs.}}|BINDING|${{inputs.}}|inputs|``|``",
        "${{Inputs.a}}|BINDING|${{Inputs.a}}|Inputs|a|``",
        "$${{inputs.a}}|BINDING|${{inputs.a}}|inputs|a|``",
        "x/{inputs.a}/y|SINGLE_BRACE|{inputs.a}|inputs|a|``",
        "{search_space.lr}|SINGLE_BRACE|{search_space.lr}|search_space|lr|``",
        "{outputs.a b}|SINGLE_BRACE|{outputs.a b}|outputs|a|``",
        "x ${inputs.a} y|DOLLAR_SINGLE_BRACE|${inputs.a}|inputs|a|``",
        "x ${inputs.a}} y|UNEVEN_BRACES|${inputs.a}}|inputs|a|``",
        "x {inputs.a}} y|UNEVEN_BRACES|{inputs.a}}|inputs|a|``",
        "x {{inputs.a} y|UNEVEN_BRACES|{{inputs.a}|inputs|a|``",
        "x ${{inputs.a --y z|UNCLOSED|${{inputs.a|inputs|a|``",
        "x ${{inputs.a} --y z|UNCLOSED|${{inputs.a}|inputs|a|``",
        "x ${{|UNCLOSED|${{|``|``|``",
        "x ${{ and more|UNCLOSED|${{ and|and|``|``",
        "x ${{ && more|UNCLOSED|${{|``|``|``",
        "x ${{}} y|EMPTY|${{}}|``|``|``",
        "x ${{  }} y|EMPTY|${{  }}|``|``|``",
        "${{inputs.a b}}|INNER_BLANKS|${{inputs.a b}}|inputs|a b|``",
        "${{inputs . a}}|INNER_BLANKS|${{inputs . a}}|inputs|a|``",
        "${{inputs a}}|INNER_BLANKS|${{inputs a}}|inputs|``|``",
        "${{inputs[a]}}|INDEXED|${{inputs[a]}}|inputs|a|``",
        "${{inputs['a']}}|INDEXED|${{inputs['a']}}|inputs|a|``",
        "${{inputs[a|UNCLOSED|${{inputs|inputs|``|``",
        "x {{inputs.a}} y|NO_DOLLAR|{{inputs.a}}|inputs|a|``",
        "x {{ inputs.a }} y|NO_DOLLAR|{{ inputs.a }}|inputs|a|``",
        "x $ {{inputs.a}} y|DOLLAR_APART|$ {{inputs.a}}|inputs|a|``",
        "x ${ {inputs.a}} y|BRACES_APART|${ {inputs.a}}|inputs|a|``",
        "x ${ {inputs.a} } y|BRACES_APART|${ {inputs.a} }|inputs|a|``",
        "x inputs.a}} y|STRAY_CLOSE|inputs.a}}|inputs|a|``",
        "x $outputs.a}} y|STRAY_CLOSE|$outputs.a}}|outputs|a|``"
      })
  void readsOneExpression(
      String text, Form form, String whole, String context, String name, String member) {
    Expression expression = only(text);
    assertThat(expression.form()).isEqualTo(form);
    assertThat(expression.text()).isEqualTo(whole);
    assertThat(expression.span().of(text)).isEqualTo(whole);
    assertThat(expression.context().text()).isEqualTo(context);
    assertThat(expression.context().span().of(text)).isEqualTo(context);
    assertThat(expression.name().text()).isEqualTo(name);
    assertThat(expression.name().span().of(text)).isEqualTo(name);
    assertThat(expression.member().text()).isEqualTo(member);
    assertThat(expression.member().span().of(text)).isEqualTo(member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "echo ${VAR} $VAR $(date) ${VAR:-x} ${VAR%%.*} ${#VAR} ${VAR:-${OTHER}}",
        "awk '{print $1}' f | awk '{if($1){print}}'",
        "echo '{\"a\": {\"b\": 1}}'",
        "mv f.{txt,md} {a,{b,c}}",
        "python -c \"print({'x': {'y': inputs.a}})\"",
        "{{ cookiecutter.name }} {{name}} {% if x %}",
        "grep 'a$[[:space:]]*' f",
        "echo $[[ 1",
        "if [[ $x ]]; then y; fi",
        "sh -c '{ a; }' }}",
        "{input.a} {Inputs.a} {inputs} {parent.x}",
        "{inputs.a",
        "inputs.a outputs.b",
        ""
      })
  void takesOtherBracesForNoExpression(String text) {
    assertThat(ExpressionParser.parse(text)).isEmpty();
  }

  @Test
  void findsBindingsInsideAnOptionalBlock() {
    String text = "run $[[--lr ${{inputs.lr}}]] end";
    List<Expression> found = ExpressionParser.parse(text);
    assertThat(found)
        .extracting(Expression::form)
        .containsExactly(Form.OPTIONAL_BLOCK, Form.BINDING);
    assertThat(found)
        .extracting(Expression::text)
        .containsExactly("$[[--lr ${{inputs.lr}}]]", "${{inputs.lr}}");
    assertThat(found.get(0).span().covers(found.get(1).span())).isTrue();
  }

  @Test
  void goesOnAfterAnUnclosedBinding() {
    assertThat(ExpressionParser.parse("a ${{inputs.x b ${{inputs.y}} c"))
        .extracting(Expression::text)
        .containsExactly("${{inputs.x", "${{inputs.y}}");
  }

  @Test
  void closesNoBindingOnTheNextLine() {
    assertThat(ExpressionParser.parse("a ${{inputs.x\nb }} c"))
        .extracting(Expression::form)
        .containsExactly(Form.UNCLOSED);
  }

  @Test
  void readsABindingWhoseBlanksAreLineBreaks() {
    assertThat(only("${{\n  inputs.x\n}}").form()).isEqualTo(Form.BINDING);
  }

  @Test
  void knowsABindingAtTheEndOfAPlainBracket() {
    assertThat(only("run [--x ${{inputs.x}}] y").bracketed()).isTrue();
    assertThat(only("run [--x ${{inputs.x}} y]").bracketed()).isFalse();
    assertThat(only("run --x=\"${{inputs.x}}\"]").bracketed()).isFalse();
  }

  @Test
  void tellsInputsFromOutputs() {
    assertThat(only("${{inputs.x}}").isInput()).isTrue();
    assertThat(only("${{outputs.x}}").isInput()).isFalse();
    assertThat(only("{outputs.x}").isOutput()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${{",
        "${{inputs.",
        "{inputs.",
        "$[[",
        "{{inputs.",
        "a}}",
        "$ ",
        "[ ",
        "${ ",
        "${{[a"
      })
  void readsALongHostileTextAtOnce(String part) {
    Assertions.assertThatCode(() -> ExpressionParser.parse(part.repeat(60_000) + "{"))
        .doesNotThrowAnyException();
    long start = System.nanoTime();
    ExpressionParser.parse(part.repeat(60_000) + "{");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }

  private static Expression only(String text) {
    List<Expression> found = ExpressionParser.parse(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }
}
