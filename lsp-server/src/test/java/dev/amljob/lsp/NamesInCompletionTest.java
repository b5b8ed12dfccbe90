// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.applied;
import static dev.amljob.lsp.Editor.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What completion offers of computes, assets and datastores by their names. */
class NamesInCompletionTest {
  @TempDir private Path folder;

  private Editor editor;

  @BeforeEach
  void start() throws Exception {
    editor = Editor.plain();
  }

  @AfterEach
  void stop() throws Exception {
    editor.close();
  }

  private List<CompletionItem> complete(String marked) throws Exception {
    String uri = folder.resolve("job.yml").toUri().toString();
    Position cursor = editor.open(uri, "azureml-yaml", marked);
    var params = new CompletionParams(new TextDocumentIdentifier(uri), cursor);
    return get(editor.server().getTextDocumentService().completion(params)).getRight().getItems();
  }

  @Test
  void offersTheComputesOfAConfigurationFirst() throws Exception {
    Files.writeString(folder.resolve(".amljob.yml"), "known-computes: [cpu, azureml:gpu]\n");
    List<CompletionItem> items = complete("command: ls\ncompute: azureml:c<|>\n");
    assertThat(items)
        .extracting(CompletionItem::getLabel)
        .containsExactly("azureml:cpu", "azureml:gpu", "local");
    assertThat(
            applied(
                "command: ls\ncompute: azureml:c\n", List.of(items.get(0).getTextEdit().getLeft())))
        .isEqualTo("command: ls\ncompute: azureml:cpu\n");
  }

  @Test
  void offersNoWordThatIsBeingTyped() throws Exception {
    assertThat(complete("command: ls\ncompute: azureml:zzz<|>\n"))
        .extracting(CompletionItem::getLabel)
        .containsExactly("local");
    assertThat(complete("inputs:\n  a:\n    path: azureml://datastores/mys<|>\n"))
        .extracting(CompletionItem::getLabel)
        .noneMatch(label -> label.contains("mys"));
  }

  @Test
  void offersWhatOtherDocumentsName() throws Exception {
    editor.open(
        folder.resolve("env.yml").toUri().toString(),
        "yaml",
        "name: training\nversion: 3\nimage: a/b:1\n");
    editor.open(
        folder.resolve("other.yml").toUri().toString(),
        "yaml",
        "command: ls\ninputs: {a: {path: azureml:flow:2}}\n");
    String text = "command: ls\ninputs: {a: {type: uri_folder, path: azureml:}}\nenvironment: a\n";
    List<CompletionItem> items = complete(text.replace("azureml:}", "azureml:<|>}"));
    assertThat(items.get(0).getLabel()).isEqualTo("azureml:flow:2");
    assertThat(applied(text, List.of(items.get(0).getTextEdit().getLeft())))
        .isEqualTo(text.replace("azureml:}", "azureml:flow:2}"));
    assertThat(complete("command: ls\nenvironment: azureml:<|>\n").get(0).getLabel())
        .isEqualTo("azureml:training:3");
  }
}
