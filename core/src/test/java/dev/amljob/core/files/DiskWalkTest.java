// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWalkTest {
  @TempDir Path folder;

  @Test
  void listsWhatLiesHigherFirstAndGoesThroughNoLink() throws IOException {
    Files.createDirectories(folder.resolve("code/a/deep"));
    Files.writeString(folder.resolve("code/a/deep/x.py"), "123");
    Files.writeString(folder.resolve("code/z.py"), "");
    Files.createDirectories(folder.resolve("code/skipped/in"));
    Files.createSymbolicLink(folder.resolve("code/loop"), folder.resolve("code"));
    Files.createSymbolicLink(folder.resolve("code/gone"), Path.of("nowhere"));
    Listing listing = list();
    assertThat(listing.complete()).isTrue();
    assertThat(
            listing.entries().stream()
                .map(entry -> entry.sort() + " " + entry.path() + " " + entry.bytes()))
        .containsExactly(
            "FOLDER a 0",
            "LINK gone 0",
            "LINK loop 0",
            "FOLDER skipped 0",
            "FILE z.py 0",
            "FOLDER a/deep 0",
            "FILE a/deep/x.py 3");
  }

  @Test
  void stopsWhereItTakesTooLong() throws IOException {
    Path deep = folder.resolve("code");
    for (int i = 0; i <= Listing.DEEPEST; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("x"), "");
    assertThat(list().complete()).isFalse();
    assertThat(list().entries()).hasSize(Listing.DEEPEST);
  }

  @Test
  void countsNoFurtherThanItsBound() throws IOException {
    Path code = Files.createDirectories(folder.resolve("code"));
    for (int i = 0; i <= Listing.MOST_ENTRIES; i++) {
      Files.createFile(code.resolve("f" + i));
    }
    assertThat(list().complete()).isFalse();
    assertThat(list().entries()).hasSize(Listing.MOST_ENTRIES);
  }

  @Test
  void findsNothingWhereThereIsNoFolder() {
    assertThat(new DiskFiles(folder).list("code", name -> false)).isEmpty();
    assertThat(new DiskFiles(folder).list("\0", name -> false)).isEmpty();
    assertThat(ProjectFiles.unknown().list(".", name -> false)).isEmpty();
  }

  private Listing list() {
    return new DiskFiles(folder).list("code", name -> name.equals("skipped")).orElseThrow();
  }
}
