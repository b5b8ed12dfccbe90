// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.secrets;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretInCommandRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("secret-in-command");

  private static final String TOKEN = "hf_" + "aBcDeF0123456789gHiJkLmNoPqRsTuVwX";

  @Test
  void knowsTheShapeOfTokens() {
    RULE.lint("command: >-\r\n  login\r\n  --x " + TOKEN + "\r\n")
        .reports(
            TOKEN
                + " -> everybody who may see the job reads a Hugging Face token (`hf_...`) in the"
                + " command; let the code fetch it from a key vault")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @ParameterizedTest
  @CsvSource({
    "login --password hunter22,hunter22,password",
    "login --client-secret=hunter22,hunter22,client-secret",
    "DB_PASSWORD=hunter22 python a.py,hunter22,DB_PASSWORD",
    "export DB_PASSWORD=hunter22 && ls,DB_PASSWORD=hunter22,DB_PASSWORD",
  })
  void knowsNames(String command, String place, String name) {
    RULE.lint("command: " + command)
        .reports(
            place
                + " -> everybody who may see the job reads the value of `"
                + name
                + "` in the command; let the code fetch it from a key vault");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: login --password $PASSWORD",
        "command: login --password ${{inputs.password}}",
        "command: python a.py --key id --max-token 512 --token_length 12345678901234567890",
        "command: export TOKEN=$(cat a) && ls",
        "command: python a.py --tokenizer bert-base-uncased-v1-a2",
        "command: python -c \"eyJ = 1\"",
        "command:",
        "command: [ls]",
        "command: {a: b}",
        "command: 3",
        "- command",
        "",
      })
  void acceptsAllElse(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
