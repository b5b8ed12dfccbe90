// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.secrets;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretInEnvRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("secret-in-env");

  private static final String TOKEN = "ghp_" + "0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX";

  @Test
  void knowsTheShapeOfTokens() {
    RULE.lint("environment_variables:\r\n  ANY: " + TOKEN + "\r\n")
        .reports(
            TOKEN
                + " -> everybody who may see the job reads a GitHub token (`ghp_...`) in `ANY`; let the"
                + " code fetch it from a key vault")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @ParameterizedTest
  @CsvSource({
    "DB_PASSWORD,hunter22",
    "wandb-api-key,0123456789abcdef0123456789abcdef01234567",
    "HF_TOKEN,a1b2c3d4e5f6g7h8i9",
    "CLIENT_SECRET,'\"s3cr3t\"'",
  })
  void knowsNames(String name, String value) {
    RULE.lint("environment_variables: {" + name + ": " + value + "}")
        .reports(
            value
                + " -> everybody who may see the job reads the secret in `"
                + name
                + "`; let the code fetch it from a key vault");
  }

  @ParameterizedTest
  @CsvSource({
    "TOKENIZERS_PARALLELISM,false",
    "DB_PASSWORD,<password>",
    "DB_PASSWORD,$DB",
    "API_KEY,your-api-key-0123456",
    "API_KEY,''",
    "API_KEY,xxxxxxxxxxxxxxxxxxxx1",
    "KEY,short",
    "SORT_KEY,the_name_of_a_column",
    "PWD,/data/a1",
    "HF_TOKEN_PATH,a1b2c3d4e5f6g7h8i9",
    "APP_CONNECTION_STRING,Server=a",
    "API_KEY,https://vault/secrets/a1b2c3d4e5",
  })
  void acceptsWhatIsNoSecret(String name, String value) {
    RULE.lint("environment_variables: {" + name + ": '" + value + "'}").reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "environment_variables:",
        "environment_variables: [a]",
        "environment_variables: {PASSWORD: , TOKEN: [1], SECRET: {a: b}}",
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
