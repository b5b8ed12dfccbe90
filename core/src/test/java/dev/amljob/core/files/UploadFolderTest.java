// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.MemoryFiles;
import org.junit.jupiter.api.Test;

class UploadFolderTest {
  private final MemoryFiles files =
      new MemoryFiles().with("src/train.py", "").with("src/data/a.csv", "").with("src/.git/x", "");

  private UploadFolder folder() {
    return UploadFolder.of(files, "src").orElseThrow();
  }

  private Iterable<String> paths() {
    return folder().entries().stream().map(FolderEntry::path).toList();
  }

  @Test
  void uploadsAllWithoutAnIgnoreFile() {
    assertThat(paths()).containsExactly(".git", "data", "data/a.csv", "train.py");
    assertThat(folder().ignoreName()).isEmpty();
  }

  @Test
  void leavesOutWhatTheIgnoreFileSays() {
    files.with("src/.gitignore", "\uFEFFdata\n.git/\n").with(".gitignore", "*.py");
    assertThat(paths()).containsExactly(".gitignore", "train.py");
    assertThat(folder().ignoreName()).contains(".gitignore");
    assertThat(folder().ignores("data/b.csv")).isTrue();
  }

  @Test
  void looksAtOneIgnoreFileOnly() {
    files.with("src/.gitignore", "data").with("src/.amlignore", ".git\n.*ignore");
    assertThat(paths()).containsExactly("data", "data/a.csv", "train.py");
    assertThat(folder().ignoreName()).contains(".amlignore");
  }

  @Test
  void isAbsentWhereThereIsNoFolder() {
    assertThat(UploadFolder.of(files, "src/train.py")).isEmpty();
    assertThat(UploadFolder.of(files, "lib")).isEmpty();
    assertThat(UploadFolder.of(ProjectFiles.unknown(), "src")).isEmpty();
  }

  @Test
  void isWalkedThroughOnce() {
    UploadFolders folders = new UploadFolders(files);
    assertThat(folders.find("src").orElseThrow()).isSameAs(folders.find("src").orElseThrow());
    assertThat(folders.find("src").orElseThrow().nameOf("train.py")).isEqualTo("src/train.py");
  }
}
