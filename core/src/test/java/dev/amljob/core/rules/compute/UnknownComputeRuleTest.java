// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.rule.OptionValues;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.text.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownComputeRuleTest {
  private static List<Diagnostic> lint(String compute, String... known) {
    OptionValues.Builder options = new OptionValues.Builder(BuiltInRules.all());
    options.set("unknown-compute", "known", List.of(known));
    RuleSet rules =
        new RuleSet(
            BuiltInRules.all().stream()
                .filter(rule -> rule.info().id().value().equals("unknown-compute"))
                .toList(),
            Map.of(),
            options.build());
    String job = "command: x\nenvironment: azureml:e:1\ncompute: " + compute + "\n";
    return Linter.lint(SourceFile.of("job.yml", job), LintOptions.defaults().withRules(rules))
        .diagnostics();
  }

  @Test
  void suggestsTheNearest() {
    Diagnostic found = lint("azureml:gpu-clutser", "cpu", "gpu-cluster").get(0);
    assertThat(found.message())
        .isEqualTo("compute `gpu-clutser` is none of the known ones; did you mean `gpu-cluster`?");
    assertThat(found.fixes().get(0).edits().get(0).newText()).isEqualTo("azureml:gpu-cluster");
  }

  @Test
  void listsTheKnownWhereNoneIsNear() {
    assertThat(lint("azureml:big", "one", "two", "three", "four", "five", "six", "seven"))
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .endsWith("; those are `five`, `four`, `one`, `seven`, `six`, `three`, `two`");
    assertThat(
            lint(
                "azureml:big",
                "cccccccc01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16".split(" ", -1)))
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .contains("`02`, `03`")
        .endsWith(" and 1 more");
  }

  @Test
  void saysNothingWhereNobodyListsThem() {
    assertThat(lint("azureml:big")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml:gpu-cluster",
        "gpu-cluster",
        "azureml:GPU-Cluster",
        "local",
        "azureml:serverless",
        "/subscriptions/s/resourceGroups/r",
        "${{parent.compute}}"
      })
  void acceptsTheKnownAndWhatIsNoName(String compute) {
    assertThat(lint(compute, "azureml:gpu-cluster")).isEmpty();
  }
}
