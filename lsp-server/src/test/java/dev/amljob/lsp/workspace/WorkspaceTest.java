// SPDX-License-Identifier: MIT
package dev.amljob.lsp.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.PositionEncoding;
import dev.amljob.lsp.document.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  private final Workspace workspace = new Workspace();

  private final Documents documents = new Documents(PositionEncoding.UTF_16);

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
    return names(open("untitled:Untitled-1", ""));
  }

  private Set<String> names(Snapshot asking) {
    return workspace.namesBeside(asking, documents).references().getOrDefault("compute", Set.of());
  }

  private Snapshot open(String uri, String text) {
    return documents.open(new TextDocumentItem(uri, "yaml", 1, text));
  }

  @Test
  void rereadsTheFilesThatItReads() throws IOException {
    workspace.readNames(documents);
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

  @Test
  void readsOpenDocumentsAsTheyAreShown() throws IOException {
    workspace.readNames(documents);
    open(folder.resolve("JOB.YAML").toUri().toString(), "compute: azureml:unsaved\n");
    open("untitled:Untitled-2", "{compute: azureml:new}\n");
    assertThat(names())
        .containsExactlyInAnyOrder("azureml:a", "azureml:unsaved", "azureml:c", "azureml:new");
  }

  @Test
  void leavesOutTheDocumentThatAsks() throws IOException {
    write("job.yml", "half-ty");
    workspace.readNames(documents);
    Snapshot asking = open(folder.resolve("job.yml").toUri().toString(), "compute: azureml:half-t");
    assertThat(names(asking)).containsExactlyInAnyOrder("azureml:b", "azureml:c");
  }

  @Test
  void readsTheFilesThatTheCommandLineWould() throws IOException {
    Files.writeString(folder.resolve(".gitignore"), "/runs/\n");
    Files.createDirectory(folder.resolve(".git"));
    write("runs/job.yml", "ignored");
    write("old/job.yml", "excluded");
    open(folder.resolve(".amljob.yml").toUri().toString(), "exclude: [old/, build/, JOB.YAML]\n");
    workspace.readNames(documents);
    assertThat(names()).containsExactly("azureml:a");
  }

  @Test
  void readsFoldersOfAnySize() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    for (int i = 0; i < 6_000; i++) {
      Files.createFile(data.resolve(i + ".png"));
    }
    write("deep/er/job.yml", "deep");
    workspace.readNames(documents);
    assertThat(names()).contains("azureml:deep");
  }
}
