// SPDX-License-Identifier: MIT
package dev.amljob.lsp.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.PositionEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  private final Workspace workspace = new Workspace();

  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    write("job.yml", "a");
    write("JOB.YAML", "b");
    write("build/.hidden.yml", "c");
    write("node_modules/x/job.yml", "foreign");
    write("x/.venv/job.yml", "hidden");
    write("notes.txt", "text");
    write("large.yml", "large\n" + "#".repeat(600_000));
    workspace.add(folder.toUri().toString());
  }

  private Path write(String name, String compute) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "compute: azureml:" + compute + "\n");
  }

  private Set<String> names() {
    return workspace
        .names(new Documents(PositionEncoding.UTF_16))
        .references()
        .getOrDefault("compute", Set.of());
  }

  @Test
  void rereadsTheFilesThatItReads() throws IOException {
    workspace.readNames();
    Set<String> all = Set.of("azureml:a", "azureml:b", "azureml:c");
    assertThat(names()).isEqualTo(all);
    try (var files = Files.walk(folder)) {
      files.forEach(workspace::rereadNames);
    }
    assertThat(names()).isEqualTo(all);
    workspace.rereadNames(write("JOB.YAML", "d"));
    assertThat(names()).containsExactlyInAnyOrder("azureml:a", "azureml:c", "azureml:d");
    Files.delete(folder.resolve("job.yml"));
    workspace.rereadNames(folder.resolve("job.yml"));
    assertThat(names()).containsExactlyInAnyOrder("azureml:c", "azureml:d");
  }

  @Test
  void readsNothingOutsideItsFolders() throws IOException {
    workspace.remove(folder.toUri().toString());
    workspace.rereadNames(folder.resolve("job.yml"));
    assertThat(names()).isEmpty();
  }
}
