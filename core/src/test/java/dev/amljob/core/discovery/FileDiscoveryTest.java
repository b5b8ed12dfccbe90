// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.files.DiskFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files paths stand for. */
class FileDiscoveryTest {
  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, name);
  }

  private Discovery find(String... paths) {
    return find(new Selection(List.of(paths), List.of(), false));
  }

  private Discovery find(Selection selection) {
    Configurations configurations =
        new Configurations(
            new DiskFiles(folder),
            FileDiscovery.workingFolder(folder),
            ConfigSource.SEARCH,
            () -> "1.0");
    return FileDiscovery.find(folder, selection, configurations);
  }

  private List<String> names(String... paths) {
    return find(paths).candidates().stream().map(Candidate::name).toList();
  }

  @Test
  void findsYamlFilesSortedByName() throws IOException {
    file("b/b.yaml");
    file("a.yml");
    file("b/a.YML");
    file("b/c.json");
    file("b.yml");
    assertThat(names(".")).containsExactly("a.yml", "b.yml", "b/a.YML", "b/b.yaml");
  }

  @Test
  void keepsTheUsersWayOfWritingPaths() throws IOException {
    file("a/b.yml");
    assertThat(names("a")).containsExactly("a/b.yml");
    assertThat(names("a/")).containsExactly("a/b.yml");
    assertThat(names("./a")).containsExactly("./a/b.yml");
    assertThat(names("./a/b.yml")).containsExactly("./a/b.yml");
    assertThat(names(folder + "/a")).containsExactly(folder + "/a/b.yml");
  }

  @Test
  void takesEachFileOnceByTheNameThatTheUserGave() throws IOException {
    file("a/b.yml");
    assertThat(names(".", "a", "./a/b.yml")).containsExactly("./a/b.yml");
    assertThat(find(".", "a/b.yml").candidates().get(0).named()).isTrue();
    assertThat(find("a/b.yml", ".").candidates().get(0).named()).isTrue();
    assertThat(find("a").candidates().get(0).named()).isFalse();
  }

  @Test
  void skipsFoldersOfOtherPeoplesFiles() throws IOException {
    for (String name : List.of(".git", ".venv", "node_modules", "target", "__pycache__")) {
      file("x/" + name + "/a.yml");
    }
    file("x/.hidden.yml");
    Discovery found = find(".");
    assertThat(found.candidates()).extracting(Candidate::name).containsExactly("x/.hidden.yml");
    assertThat(found.skipped())
        .extracting(Discovery.Skipped::name)
        .containsExactly("x/.git/", "x/.venv/", "x/__pycache__/", "x/node_modules/", "x/target/");
  }

  @Test
  void searchesAFolderThatTheUserNamesWhateverItsName() throws IOException {
    file(".azureml/a.yml");
    assertThat(names(".azureml")).containsExactly(".azureml/a.yml");
  }

  @Test
  void followsNoLinksWithinAFolder() throws IOException {
    file("inside/a.yml");
    file("outside/b.yml");
    Files.createSymbolicLink(folder.resolve("inside/loop"), folder.resolve("inside"));
    Files.createSymbolicLink(folder.resolve("inside/b.yml"), folder.resolve("outside/b.yml"));
    Files.createSymbolicLink(folder.resolve("inside/out"), folder.resolve("outside"));
    Discovery found = find("inside");
    assertThat(found.candidates()).extracting(Candidate::name).containsExactly("inside/a.yml");
    assertThat(found.skipped())
        .containsExactly(new Discovery.Skipped("inside/b.yml", "a symbolic link"));
    assertThat(found.faults()).isEmpty();
  }

  @Test
  void followsLinksThatTheUserNames() throws IOException {
    file("real/a.yml");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("link.yml"), folder.resolve("real/a.yml"));
    assertThat(names("link")).containsExactly("link/a.yml");
    assertThat(names("link", "real")).hasSize(1);
    assertThat(names("link.yml", "real/a.yml")).containsExactly("link.yml", "real/a.yml");
  }

  @Test
  void tellsWhatIsMissing() {
    assertThat(find("nope.yml", "a\0b").faults())
        .extracting(Fault::kind)
        .containsExactly(Fault.Kind.MISSING, Fault.Kind.MISSING);
  }

  @Test
  void tellsABrokenLinkFromAFile() throws IOException {
    Files.createSymbolicLink(folder.resolve("broken.yml"), folder.resolve("nope"));
    assertThat(find("broken.yml").faults()).hasSize(1);
  }

  @Test
  void readsAFileAsLateAsPossible() throws IOException {
    file("a.yml");
    Candidate candidate = find("a.yml").candidates().get(0);
    file("a.yml");
    Files.writeString(folder.resolve("a.yml"), "later");
    assertThat(candidate.read().text()).isEqualTo("later");
  }
}
