// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownSecretTest {
  private static final String RANDOM = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2";

  @ParameterizedTest
  @CsvSource({
    "AKIA,an AWS access key",
    "AIza,a Google API key",
    "sk-proj-,an API key",
    "xoxb-,a Slack token",
    "eyJ,a signed token",
    "AccountKey=,the key of a storage account",
    "&sig=,a shared access signature",
  })
  void knowsShapes(String prefix, String kind) {
    KnownSecret found = KnownSecret.in("x '" + prefix + RANDOM + "' y").orElseThrow();
    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.span().length()).isEqualTo(prefix.length() + RANDOM.length());
    assertThat(found.shown()).doesNotContain("a1B2");
  }

  @Test
  void knowsPrivateKeys() {
    assertThat(KnownSecret.in("-----BEGIN RSA PRIVATE KEY-----")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sk-learn", "hf_hub_download", "mask-" + RANDOM, "AccountKey=$KEY"})
  void leavesAllElse(String text) {
    assertThat(KnownSecret.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=eyJ", ".eyJ", "sk-", "&sig=a&", "-----BEGIN"})
  void takesTimeLinearInTheLength(String piece) {
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> KnownSecret.in(piece.repeat(200_000)));
  }
}
