// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.cli.report.Style;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When there are colours. */
class ColorChoiceTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // choice, terminal, NO_COLOR, FORCE_COLOR, TERM, colored
        "AUTO,   true,  -,  -, xterm, true",
        "AUTO,   true,  -,  -, -,     true",
        "AUTO,   false, -,  -, xterm, false",
        "AUTO,   true,  -,  -, dumb,  false",
        "AUTO,   true,  1,  -, xterm, false",
        "AUTO,   true,  '', -, xterm, true",
        "AUTO,   false, -,  1, dumb,  true",
        "AUTO,   true,  -,  0, xterm, false",
        "AUTO,   true,  1,  1, xterm, false",
        "ALWAYS, false, 1,  -, dumb,  true",
        "NEVER,  true,  -,  1, xterm, false",
      })
  void heedsTerminalAndVariables(
      ColorChoice choice,
      boolean terminal,
      @Nullable String noColor,
      @Nullable String forceColor,
      @Nullable String term,
      boolean colored) {
    Map<String, String> variables = new HashMap<>();
    put(variables, "NO_COLOR", noColor);
    put(variables, "FORCE_COLOR", forceColor);
    put(variables, "TERM", term);
    assertThat(choice.style(surroundings(variables, terminal)))
        .isSameAs(colored ? Style.colored() : Style.plain());
  }

  @ParameterizedTest
  @CsvSource({
    // variables, terminal, colored
    "CLICOLOR=0,                     true,  false",
    "CLICOLOR=1,                     true,  true",
    "CLICOLOR=1,                     false, false",
    "CLICOLOR_FORCE=1,               false, true",
    "CLICOLOR_FORCE=0,               false, false",
    "CLICOLOR_FORCE=1 CLICOLOR=0,    false, true",
    "CLICOLOR_FORCE=1 NO_COLOR=1,    true,  false",
    "CLICOLOR_FORCE=1 FORCE_COLOR=0, true,  false",
  })
  void heedsTheOlderVariables(String written, boolean terminal, boolean colored) {
    Map<String, String> variables = new HashMap<>();
    for (String one : written.split(" ", -1)) {
      variables.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
    }
    assertThat(ColorChoice.AUTO.style(surroundings(variables, terminal)))
        .isSameAs(colored ? Style.colored() : Style.plain());
  }

  private static Surroundings surroundings(Map<String, String> variables, boolean terminal) {
    return new Surroundings(
        Path.of(""),
        variables,
        () -> terminal,
        false,
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream());
  }

  private static void put(Map<String, String> variables, String name, @Nullable String value) {
    if (value != null) {
      variables.put(name, value);
    }
  }
}
