// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUriTest {
  @ParameterizedTest
  @CsvSource({
    "jobs/a b.yml, jobs/a%20b.yml",
    "../ü.yml, ../%C3%BC.yml",
    "/work/100%.yml, file:///work/100%25.yml",
    "C:/work/job#1.yml, file:///C:/work/job%231.yml",
    "//server/share/job.yml, file://server/share/job.yml"
  })
  void addressesAPath(String path, String uri) {
    assertThat(FileUri.of(path)).isEqualTo(uri);
  }
}
