// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {
  @ParameterizedTest
  @CsvSource({
    "1.2.3, 1.2.3, true",
    "1.2.3, 1.2.4, false",
    "1.2.3-SNAPSHOT, 1.2.3, true",
    "1.10.0, 1.9, true",
    "1.9.9, 1.10, false",
    "2.0.0, 1.9.9, true",
    "0.1.0, 0.1, true",
    "0.1.0, 1, false",
    "unknown, 9, true"
  })
  void comparesNumbers(String version, String minimum, boolean enough) {
    assertThat(Version.isAtLeast(version, minimum)).isEqualTo(enough);
  }

  @Test
  void knowsWhatAVersionIs() {
    assertThat(Version.isVersion("1")).isTrue();
    assertThat(Version.isVersion("1.2.3")).isTrue();
    assertThat(Version.isVersion("1.2.3.4")).isFalse();
    assertThat(Version.isVersion("1.")).isFalse();
    assertThat(Version.isVersion("99999999")).isFalse();
  }
}
