// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.LoadedValue;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueOverrideTest {
  private static YamlNode parsed(String text) {
    return YamlParser.parse(SourceFile.of("job.yml", text)).root().orElseThrow();
  }

  private static void assertSet(String before, String setting, String after) {
    assertThat(LoadedValue.of(ValueOverride.parse(setting).applied(parsed(before))))
        .isEqualTo(LoadedValue.of(parsed(after)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: 1 | a=2 | a: 2",
        "a: 1 | a=\"2\" | a: \"2\"",
        "a: 1 | a=on | a: true",
        "a: 1 | a= | a: null",
        "a: 1 | a=x: y # z | a: \"x: y # z\"",
        "a: 1 | a=b=c | a: b=c",
        "a: 1 | a={b: [1]} | a: {b: [1]}",
        "a: 1 | a={b | a: \"{b\"",
        "a: 1 | b.c.d=2 | {a: 1, b: {c: {d: 2}}}",
        "a: {b: 1, c: 2} | a.b=3 | a: {b: 3, c: 2}",
        "a: | a.b=3 | a: {b: 3}",
        "a: [1, 2] | a.1=3 | a: [1, 3]",
        "a: [1, 2] | a[1]=3 | a: [1, 3]",
        "a: [1, 2] | a.2=3 | a: [1, 2, 3]",
        "a: [{b: 1}] | a.0.b=2 | a: [{b: 2}]",
        "{a: &x {b: 1}, c: *x} | c.b=2 | {a: {b: 1}, c: {b: 2}}",
      })
  void putsTheValueInItsPlace(String before, String setting, String after) {
    assertSet(before, setting, after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "=1", ".a=1", "a.=1", "a..b=1"})
  void refusesWhatNamesNoKey(String text) {
    assertThatThrownBy(() -> ValueOverride.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToLookIntoATextOrPastAList() {
    ValueOverride inText = ValueOverride.parse("environment.image=x");
    assertThatThrownBy(() -> inText.applied(parsed("environment: azureml:e:1")))
        .hasMessage("`environment.image` cannot be set: `environment` is a string and has no keys");
    ValueOverride pastList = ValueOverride.parse("a.5=x");
    assertThatThrownBy(() -> pastList.applied(parsed("a: [1]")))
        .hasMessage("`a.5` cannot be set: `a` is a list; take a number up to 1");
  }
}
