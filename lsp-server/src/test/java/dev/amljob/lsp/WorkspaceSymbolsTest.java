// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found by its name in a whole workspace. */
class WorkspaceSymbolsTest {
  private static final String JOB =
      """
      display_name: Train a net
      name: run_17
      experiment_name: zebra
      command: ls ${{inputs.images}}
      environment: azureml:e:1
      inputs: {images: 1}
      environment_variables: {QUIET: "1"}
      """;

  @TempDir private Path folder;
  private Editor editor;

  @BeforeEach
  void start() throws Exception {
    write("jobs/train.yml", JOB);
    write("other.yaml", "command: ls\nenvironment: azureml:e:1\n");
    write("compose.yml", "services: {images: {image: a}}\n");
    write(".amljob.yml", "rules: {}\n");
    write("node_modules/x.yml", JOB);
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "jobs")));
    editor = Editor.with(params);
  }

  @AfterEach
  void stop() throws Exception {
    editor.close();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> symbols(String query) throws Exception {
    return get(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(query)))
        .getRight()
        .stream()
        .map(
            symbol ->
                symbol.getName()
                    + " | "
                    + symbol.getContainerName()
                    + " | "
                    + symbol.getLocation().getLeft().getRange().getStart().getLine())
        .toList();
  }

  @Test
  void findsJobsByAllTheirNames() throws Exception {
    assertThat(symbols("net")).containsExactly("Train a net | job in jobs/train.yml | 0");
    assertThat(symbols("run_")).containsExactly("run_17 | job in jobs/train.yml | 1");
    assertThat(symbols("ZEB")).containsExactly("zebra | job in jobs/train.yml | 2");
    assertThat(symbols("train.y")).containsExactly("train.yml | job in jobs/train.yml | 0");
    assertThat(symbols("other")).containsExactly("other.yaml | job in other.yaml | 0");
  }

  @Test
  void findsWhatUnopenedJobsDeclare() throws Exception {
    assertThat(symbols("imgs")).containsExactly("images | input of train.yml | 5");
    assertThat(symbols("quiet")).containsExactly("QUIET | environment variable of train.yml | 6");
    assertThat(symbols(""))
        .containsExactlyInAnyOrder(
            "Train a net | job in jobs/train.yml | 0",
            "images | input of train.yml | 5",
            "QUIET | environment variable of train.yml | 6",
            "other.yaml | job in other.yaml | 0");
  }

  @Test
  void showsOpenJobsAsTheEditorDoes() throws Exception {
    String uri = folder.resolve("other.yaml").toUri().toString();
    editor.open(uri, "azureml-yaml", "# a\ndisplay_name: Unsaved\ncommand: ls\n");
    assertThat(symbols("unsav")).containsExactly("Unsaved | job in other.yaml | 1");
    assertThat(symbols("other")).containsExactly("other.yaml | job in other.yaml | 0");
    editor.close(uri);
    assertThat(symbols("unsav")).isEmpty();
    editor.open("untitled:Untitled-1", "azureml-yaml", "command: ls\ninputs: {fresh: 1}\n");
    assertThat(symbols("fresh")).containsExactly("fresh | input of untitled:Untitled-1 | 1");
  }

  @Test
  void seesFilesThatChange() throws Exception {
    assertThat(symbols("images")).hasSize(1);
    write("jobs/train.yml", JOB.replace("images", "pictures"));
    assertThat(symbols("images")).isEmpty();
    assertThat(symbols("pictures")).hasSize(1);
    Files.delete(folder.resolve("jobs/train.yml"));
    assertThat(symbols("pictures")).isEmpty();
    write("new.yml", JOB);
    assertThat(symbols("images")).containsExactly("images | input of new.yml | 5");
  }

  /** As long as before and, to the disk's clock, as old: only the editor knows. */
  @Test
  void seesAChangeThatOnlyTheEditorTells() throws Exception {
    Path file = folder.resolve("jobs/train.yml");
    FileTime before = Files.getLastModifiedTime(file);
    assertThat(symbols("zebra")).hasSize(1);
    write("jobs/train.yml", JOB.replace("zebra", "horse"));
    Files.setLastModifiedTime(file, before);
    FileEvent event = new FileEvent(file.toUri().toString(), FileChangeType.Changed);
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(event)));
    assertThat(symbols("zebra")).isEmpty();
    assertThat(symbols("horse")).hasSize(1);
  }

  @Test
  void answersWithTheBestOfTooMany() throws Exception {
    StringBuilder inputs = new StringBuilder("command: ls\nenvironment: azureml:e:1\ninputs:\n");
    for (int i = 0; i < 600; i++) {
      inputs.append("  a_b").append(i).append(": 1\n");
    }
    write("a.yml", inputs.toString());
    write("z.yml", "command: ls\nenvironment: azureml:e:1\ninputs: {ab: 1}\n");
    assertThat(symbols("ab")).hasSize(500).first().isEqualTo("ab | input of z.yml | 2");
  }
}
