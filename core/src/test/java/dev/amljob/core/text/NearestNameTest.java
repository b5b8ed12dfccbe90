// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> KEYS =
      List.of(
          "command",
          "compute",
          "code",
          "environment",
          "environment_variables",
          "inputs",
          "outputs");

  @ParameterizedTest
  @CsvSource({
    "comand, command",
    "commnad, command",
    "enviroment, environment",
    "EnvironmentVariables, environment_variables",
    "input, inputs",
    "out-puts, outputs"
  })
  void findsWhatWasMeant(String written, String meant) {
    assertThat(NearestName.of(written, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"cmd", "frobnicate", "x", "data"})
  void doesNotGuessFromFarOff(String written) {
    assertThat(NearestName.of(written, KEYS)).isEmpty();
  }

  @Test
  void sortsByClosenessAndThenByName() {
    assertThat(NearestName.sorted("cod", List.of("mode", "code", "node")))
        .containsExactly("code", "mode", "node");
  }

  @Test
  void takesALongTextForWhatItIs() {
    assertThat(NearestName.of("x".repeat(1_000_000), KEYS)).isEmpty();
  }
}
