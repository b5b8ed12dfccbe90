// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Python's {@code repr} prints for what PyYAML loads. */
class PythonReprTest {
  private static String repr(String yaml) {
    return PythonRepr.of(
        YamlParser.parse(SourceFile.of("job.yml", yaml + "\n")).root().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[2024-01-01] | [datetime.date(2024, 1, 1)]",
        "{a: 2024-01-01T10:00:00Z} | {'a': datetime.datetime(2024, 1, 1, 10, 0, tzinfo=datetime.timezone.utc)}",
        "[2024-01-01 10:00:05.5 +02:00] | [datetime.datetime(2024, 1, 1, 10, 0, 5, 500000, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))]",
        "[2024-01-01 10:20:30 -05:30] | [datetime.datetime(2024, 1, 1, 10, 20, 30, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=66600)))]",
        "[2024-01-01 10:00:00.000001] | [datetime.datetime(2024, 1, 1, 10, 0, 0, 1)]",
        "[2001-12-14t21:59:43.10-00:00] | [datetime.datetime(2001, 12, 14, 21, 59, 43, 100000, tzinfo=datetime.timezone.utc)]",
        "[2024-01-01 10:20:00 +23:59] | [datetime.datetime(2024, 1, 1, 10, 20, tzinfo=datetime.timezone(datetime.timedelta(seconds=86340)))]",
        "[a, \"it's\", null, {b: on}] | ['a', \"it's\", None, {'b': True}]",
        "['\"', \"'\\\"\"] | ['\"', '\\'\"']",
        "[\"a\\\\b\", \"\\n\\t\\r\", \"\\e[1m\", \"\\x7f\", \"\\xa0\", \"\\u200b\", \"\\u2028\", \"\\xad\", \"\\ue000\", \"é\", \"\\U0001F600\", \"\\U000e0001\", \"\\ufeff\", \"\\u3000\"] | ['a\\\\b', '\\n\\t\\r', '\\x1b[1m', '\\x7f', '\\xa0', '\\u200b', '\\u2028', '\\xad', '\\ue000', 'é', '😀', '\\U000e0001', '\\ufeff', '\\u3000']",
        "[1e+20, .inf, -.inf, .nan, 0.1, 1_000, 0x10, 010, 1:30, !!binary aGk=] | ['1e+20', inf, -inf, nan, 0.1, 1000, 16, 8, 90, b'hi']",
        "[] | []",
        "{} | {}",
        "[[], {a: {}}] | [[], {'a': {}}]",
        "{2: 2, on: ~, 2024-01-01: 1.10} | {2: 2, True: None, datetime.date(2024, 1, 1): 1.1}",
        "[!!str 3, !!int \"3\"] | ['3', 3]",
        "[&a [1], *a] | [[1], [1]]",
        "{<<: {a: 1, b: 2}, a: 3} | {'a': 3, 'b': 2}"
      })
  void printsAsPythonDoes(String yaml, String printed) {
    assertThat(repr(yaml)).isEqualTo(printed);
  }
}
