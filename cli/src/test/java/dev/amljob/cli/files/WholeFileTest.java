// SPDX-License-Identifier: MIT
package dev.amljob.cli.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether files are written as a whole or not at all. */
class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void makesANewFile() throws IOException {
    WholeFile.write(folder.resolve("new"), bytes("text"));
    assertThat(folder.resolve("new")).hasContent("text");
    assertThat(names()).containsExactly("new");
  }

  @Test
  void keepsPermissions() throws IOException {
    Path file = file("a", "old");
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r---w-"));
    assertThat(WholeFile.replace(file, bytes("old"), bytes("new"))).isTrue();
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r---w-");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void leavesAFileThatIsAnotherOneByNow() throws IOException {
    Path file = file("a", "what somebody has just written");
    assertThat(WholeFile.replace(file, bytes("old"), bytes("new"))).isFalse();
    assertThat(file).hasContent("what somebody has just written");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void leavesALinkToNothingALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a"));
    WholeFile.write(link, bytes("new"));
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("a")).hasContent("new");
  }

  @Test
  void writesTheFileBehindALink() throws IOException {
    Files.createDirectory(folder.resolve("d"));
    Path file = file("d/a", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("d/a"));
    assertThat(WholeFile.replace(link, bytes("old"), bytes("new"))).isTrue();
    assertThat(file).hasContent("new");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void refusesWhatIsNoFile() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("d"));
    assertThatThrownBy(() -> WholeFile.replace(inner, bytes(""), bytes("new")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WholeFile.write(inner, bytes("new"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/such"), bytes("new")))
        .isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("d");
  }

  @Test
  void showsReadersTheOldTextOrTheNewOne() throws Exception {
    Path file = file("a", "0".repeat(50_000));
    List<Throwable> failures = new ArrayList<>();
    Thread writer =
        new Thread(
            () -> {
              for (int i = 1; i < 10; i++) {
                try {
                  WholeFile.write(file, bytes(Integer.toString(i).repeat(50_000)));
                } catch (IOException failure) {
                  failures.add(failure);
                }
              }
            });
    writer.start();
    while (writer.isAlive()) {
      String text = Files.readString(file);
      assertThat(text).hasSize(50_000).isEqualTo(text.substring(0, 1).repeat(50_000));
    }
    writer.join();
    assertThat(failures).isEmpty();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
