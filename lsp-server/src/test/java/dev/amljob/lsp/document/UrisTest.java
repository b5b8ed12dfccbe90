// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrisTest {
  @ParameterizedTest
  @CsvSource({
    "file:///work/a%20job.yml, /work/a job.yml",
    "file:///work/%C3%BC%40.yml, /work/ü@.yml",
    "untitled:Untitled-1, untitled:Untitled-1",
    "not an address, not an address"
  })
  @DisabledOnOs(OS.WINDOWS)
  void namesWhatAnAddressLeadsTo(String uri, String name) {
    assertThat(Uris.name(uri)).isEqualTo(name);
    assertThat(Uris.key(uri)).isEqualTo(name);
    assertThat(Uris.key(name)).isEqualTo(name);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void takesABackslashForAPartOfAName() {
    assertThat(Uris.name("file:///work/a%5Cb.yml")).isEqualTo("/work/a\\b.yml");
    assertThat(Uris.uri(Path.of("/work/a\\b.yml"))).isEqualTo("file:///work/a%5Cb.yml");
  }

  @ParameterizedTest
  @CsvSource({
    "file:///c%3A/Users/a%20b/job.yml, c:/Users/a b/job.yml, file:///c:/Users/a%20b/job.yml",
    "file:///C:/Users/job.yml, C:/Users/job.yml, file:///C:/Users/job.yml",
    "file://server/share/job.yml, //server/share/job.yml, file://server/share/job.yml",
    "file://wsl%24/Debian/job.yml, //wsl$/Debian/job.yml, file://wsl$/Debian/job.yml"
  })
  @EnabledOnOs(OS.WINDOWS)
  void knowsDrivesAndServers(String uri, String name, String again) {
    assertThat(Uris.name(uri)).isEqualTo(name);
    assertThat(Uris.uri(name)).isEqualTo(again);
  }

  @Test
  @EnabledOnOs(OS.WINDOWS)
  void findsADocumentByAnySpelling() {
    assertThat(Uris.key("file:///c%3A/job.yml")).isEqualTo(Uris.key("file:///C:/job.yml"));
  }
}
