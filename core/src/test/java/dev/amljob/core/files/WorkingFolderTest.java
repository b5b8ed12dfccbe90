// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkingFolderTest {
  private static final WorkingFolder FOLDER = new WorkingFolder("/repo/jobs");

  @Test
  void makesNamesAbsolute() {
    assertThat(FOLDER.absolute("a/b.yml")).isEqualTo("/repo/jobs/a/b.yml");
    assertThat(FOLDER.absolute("./../x/b.yml")).isEqualTo("/repo/x/b.yml");
    assertThat(FOLDER.absolute("/x/b.yml")).isEqualTo("/x/b.yml");
    assertThat(new WorkingFolder("/").absolute("b.yml")).isEqualTo("/b.yml");
    assertThat(new WorkingFolder("C:/work").absolute("b.yml")).isEqualTo("C:/work/b.yml");
  }

  @Test
  void showsThemFromHere() {
    assertThat(FOLDER.shown("/repo/jobs/a/b.yml")).isEqualTo("a/b.yml");
    assertThat(FOLDER.shown("/repo/x.yml")).isEqualTo("../x.yml");
    assertThat(FOLDER.shown("/repo/jobs-old/x.yml")).isEqualTo("../jobs-old/x.yml");
    assertThat(new WorkingFolder("/").shown("/b.yml")).isEqualTo("b.yml");
    assertThat(new WorkingFolder("C:/work").shown("D:/b.yml")).isEqualTo("D:/b.yml");
  }

  @Test
  void goesUpToTheRoot() {
    assertThat(WorkingFolder.parentOf("/repo/jobs")).isEqualTo("/repo");
    assertThat(WorkingFolder.parentOf("/repo")).isEqualTo("/");
    assertThat(WorkingFolder.parentOf("/")).isEmpty();
    assertThat(WorkingFolder.parentOf("C:/work")).isEqualTo("C:/");
    assertThat(WorkingFolder.parentOf("C:/")).isEmpty();
  }
}
