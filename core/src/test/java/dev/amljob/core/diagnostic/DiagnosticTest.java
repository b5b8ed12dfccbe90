// SPDX-License-Identifier: MIT
package dev.amljob.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticTest {
  @Test
  void sortsByPlaceThenBySeverityThenByRule() {
    Diagnostic late = diagnostic("a-rule", Severity.ERROR, 5);
    Diagnostic mild = diagnostic("a-rule", Severity.HINT, 1);
    Diagnostic grave = diagnostic("b-rule", Severity.ERROR, 1);
    assertThat(Stream.of(late, mild, grave).sorted()).containsExactly(grave, mild, late);
  }

  @Test
  void keepsAllButItsLevelWhenThatIsSet() {
    Diagnostic milder = diagnostic("a-rule", Severity.ERROR, 1).withSeverity(Severity.INFO);
    assertThat(milder).isEqualTo(diagnostic("a-rule", Severity.INFO, 1));
  }

  @Test
  void ranksErrorsHighest() {
    assertThat(Severity.ERROR.atLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.HINT.atLeast(Severity.INFO)).isFalse();
    assertThat(Severity.WARNING.label()).isEqualTo("warning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Unknown-key", "unknown--key", "-key", "key-", "unknown_key", "a b"})
  void refusesRuleIdsThatAreNotKebabCase(String id) {
    assertThatThrownBy(() -> new RuleId(id)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesFixesThatChangeNothingOrOneThingTwice() {
    assertThatThrownBy(() -> new Fix("do nothing", Applicability.SAFE, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    List<TextEdit> overlapping =
        List.of(TextEdit.delete(new Span(0, 3)), TextEdit.delete(new Span(2, 4)));
    assertThatThrownBy(() -> new Fix("cut twice", Applicability.SAFE, overlapping))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sortsTheEditsOfAFix() {
    TextEdit first = TextEdit.insert(0, "a");
    TextEdit second = TextEdit.insert(4, "b");
    assertThat(new Fix("insert", Applicability.SAFE, List.of(second, first)).edits())
        .containsExactly(first, second);
  }

  private static Diagnostic diagnostic(String rule, Severity severity, int offset) {
    return new Diagnostic(
        new RuleId(rule), severity, Span.at(offset), "wrong", List.of(), List.of());
  }
}
