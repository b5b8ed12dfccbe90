// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeSnapshotTest {
  /** What the reference makes of the folder below. */
  private static final String REFERENCE_HASH =
      "dd8989360e058dfa490c13d1f23c9369ae14fd2049920803f60151d443788eff";

  @TempDir Path folder;
  private Path code;

  @BeforeEach
  void fill() {
    new Jobs(folder)
        .file("code/train.py", "print('hi')\n")
        .file("code/Lib/b.py", "b = 1\n")
        .file("code/lib2/a.py", "")
        .file("code/über.txt", "ü\n")
        .file("code/out/big.log", "x")
        .file("code/out/keep.log", "y")
        .file("code/.amlignore", "*.log\n!keep.log\n")
        .file("code/.gitignore", "*.py\n");
    code = folder.resolve("code");
  }

  @Test
  void hashIsTheReferences() throws Exception {
    CodeSnapshot snapshot = CodeSnapshot.of(code);
    assertThat(snapshot.hash()).isEqualTo(REFERENCE_HASH);
    assertThat(snapshot.files())
        .extracting(CodeFile::path)
        .containsExactly(
            ".amlignore",
            ".gitignore",
            "Lib/b.py",
            "lib2/a.py",
            "out/keep.log",
            "train.py",
            "über.txt");
    assertThat(snapshot.name()).isEqualTo("code");
  }

  @Test
  void tellsWhenTheCodeChanged() throws Exception {
    CodeSnapshot snapshot = CodeSnapshot.of(code);
    assertThat(snapshot.isUnchanged()).isTrue();
    Files.writeString(code.resolve("train.py"), "print('ho')\n");
    assertThat(snapshot.isUnchanged()).isFalse();
  }

  @Test
  void followsLinksThatStayInside() throws Exception {
    Files.createSymbolicLink(code.resolve("alias.py"), Path.of("train.py"));
    assertThat(CodeSnapshot.of(code).files())
        .filteredOn(file -> file.path().equals("alias.py"))
        .singleElement()
        .extracting(CodeFile::bytes)
        .isEqualTo(12L);
  }

  @Test
  void refusesLinksThatLeadOut() throws Exception {
    new Jobs(folder).file("secret.txt", "s");
    Path link = Files.createSymbolicLink(code.resolve("stray"), folder.resolve("secret.txt"));
    assertThatThrownBy(() -> CodeSnapshot.of(code))
        .isInstanceOf(Refusal.Found.class)
        .hasMessageContaining("`stray` is a link that leads out");
    Files.delete(link);
    Files.createSymbolicLink(code.resolve("nowhere"), Path.of("gone"));
    assertThatThrownBy(() -> CodeSnapshot.of(code)).hasMessageContaining("`nowhere` is a link");
  }
}
