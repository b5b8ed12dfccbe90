// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlParser;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole numbers as Python reads them. */
class WholeNumbersTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "3, 3",
        "-3, -3",
        "3.9, 3",
        "-3.9, -3",
        "1e300000, ",
        ".inf, ",
        "'3', 3",
        "' +1_0 ', 10",
        "'-07', -7",
        "'1_', ",
        "'_1', ",
        "'1__0', ",
        "'+1_+0', ",
        "'- 1', ",
        "'-', ",
        "'', ",
        "'3.0', ",
        "true, ",
        "[3], ",
      })
  void readsWhatPythonReads(String yaml, BigInteger number) {
    assertThat(read(yaml)).isEqualTo(Optional.ofNullable(number));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2150})
  void readsTextsOfAsManyGroupsAsPythonTakes(int groups) {
    String text = "1_".repeat(groups - 1) + "1";
    assertThat(read('"' + text + '"')).contains(new BigInteger("1".repeat(groups)));
  }

  @Test
  void readsNoTextThatIsTooLongForPython() {
    assertThat(read('"' + "1".repeat(4300) + '"')).isPresent();
    assertThat(read('"' + "1".repeat(4301) + '"')).isEmpty();
  }

  private static Optional<BigInteger> read(String yaml) {
    return WholeNumbers.of(YamlParser.parse(SourceFile.of("job.yml", yaml)).root().orElseThrow());
  }
}
