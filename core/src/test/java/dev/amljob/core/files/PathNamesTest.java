// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathNamesTest {
  @ParameterizedTest
  @CsvSource({
    "job.yml, src, src",
    "job.yml, ./src/, src",
    "jobs/job.yml, src, jobs/src",
    "jobs/a/job.yml, ../src, jobs/src",
    "jobs/job.yml, .., .",
    "jobs/job.yml, ., jobs",
    "jobs/job.yml, '', jobs",
    "job.yml, '', .",
    "jobs/job.yml, ../../src, ../src",
    "../job.yml, ../src, ../../src",
    "./jobs//job.yml, a/./b//c, jobs/a/b/c",
    "jobs/job.yml, a/../../b, b"
  })
  void joinsFromTheFolderOfTheFile(String file, String path, String expected) {
    assertThat(PathNames.resolve(file, path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "jobs/job.yml, /src, /src",
    "jobs/job.yml, /a/../src, /src",
    "/home/job.yml, src, /home/src",
    "/home/job.yml, ../../../src, /src",
    "/job.yml, .., /",
    "jobs/job.yml, ///src, /src",
    "jobs/job.yml, //server/share/src, //server/share/src"
  })
  void neverLeavesTheRoot(String file, String path, String expected) {
    assertThat(PathNames.resolve(file, path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "jobs/job.yml, C:/src, C:/src",
    "jobs/job.yml, C:\\src, C:\\src",
    "jobs/job.yml, \\\\server\\share, \\\\server\\share",
    "C:/jobs/job.yml, src, C:/jobs/src",
    "C:/jobs/job.yml, ../../../src, C:/src",
    "jobs/job.yml, C:src, jobs/C:src",
    "jobs/job.yml, CD:/src, jobs/CD:/src",
    "jobs/job.yml, a\\b, jobs/a\\b"
  })
  void knowsTheRootsOfWindows(String file, String path, String expected) {
    assertThat(PathNames.resolve(file, path)).isEqualTo(expected);
  }
}
