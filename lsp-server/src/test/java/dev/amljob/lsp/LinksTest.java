// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.amljob.core.catalog.CuratedEnvironments;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a document leads to. */
class LinksTest {
  private static final TextDocumentIdentifier ID = new TextDocumentIdentifier(Editor.URI);

  @TempDir private Path folder;

  @Test
  void leadsToThePageOfWhatARegistryHas() throws Exception {
    try (Editor editor = Editor.plain()) {
      editor.open(
          "command: ls\n"
              + "environment: azureml://registries/azureml/environments/sklearn-1.5/versions/12\n");
      List<DocumentLink> links =
          get(editor.server().getTextDocumentService().documentLink(new DocumentLinkParams(ID)));
      assertThat(links)
          .extracting(DocumentLink::getTarget)
          .containsExactly(
              "https://ml.azure.com/registries/azureml/environments/sklearn-1.5/version/12");
    }
  }

  @Test
  void leadsToThePageOfWhatALabelIsOf() throws Exception {
    String version = CuratedEnvironments.find("sklearn-1.5").orElseThrow().latestVersion().get();
    String curated = "azureml://registries/azureml/environments/sklearn-1.5/labels/";
    String pages = "https://ml.azure.com/registries/";
    assertThat(page(curated + "latest"))
        .isEqualTo(pages + "azureml/environments/sklearn-1.5/version/" + version);
    assertThat(page(curated + "stable")).isEqualTo(pages + "azureml/environments");
    assertThat(page("azureml://registries/ours/environments/sklearn-1.5/labels/latest"))
        .isEqualTo(pages + "ours/environments");
  }

  private static String page(String environment) throws Exception {
    try (Editor editor = Editor.plain()) {
      editor.open("command: ls\nenvironment: " + environment + "\n");
      return get(editor.server().getTextDocumentService().documentLink(new DocumentLinkParams(ID)))
          .get(0)
          .getTarget();
    }
  }

  @Test
  void leadsFromACommandToItsFilesInTheCode() throws Exception {
    Files.createDirectories(folder.resolve("src/sub"));
    Files.writeString(folder.resolve("src/train.py"), "");
    Files.writeString(folder.resolve("src/sub/run.sh"), "");
    Files.writeString(folder.resolve("src/sub/requirements.txt"), "");
    Files.writeString(folder.resolve("other.py"), "");
    String text =
        "code: ./src\nenvironment: azureml:e:1\ncommand: >-\n"
            + "  python -u train.py --x other.py &&\n  python other.py && python ../other.py &&\n"
            + "  cd sub && pip install -r requirements.txt && bash run.sh\n";
    assertThat(linked(text, "job.yml"))
        .containsExactly("./src", "train.py", "requirements.txt", "run.sh");
    assertThat(linked(text.replace("./src", "src/"), "job.yml")).startsWith("src/", "train.py");
    assertThat(linked(text.replace("./src", "azureml:code:1"), "job.yml")).isEmpty();
    assertThat(definition(text.replace("train.py", "tr<|>ain.py"))).endsWith("/src/train.py");
  }

  private String definition(String marked) throws Exception {
    String uri = folder.resolve("job.yml").toUri().toString();
    try (Editor editor = Editor.plain()) {
      Position place = editor.open(uri, "azureml-yaml", marked);
      return get(editor
              .server()
              .getTextDocumentService()
              .definition(new DefinitionParams(new TextDocumentIdentifier(uri), place)))
          .getLeft()
          .get(0)
          .getUri();
    }
  }

  @Test
  void leadsToFilesFromWhereAJobNamesThem() throws Exception {
    Files.createDirectory(folder.resolve("src"));
    Files.writeString(folder.resolve("a.csv"), "1\n");
    Files.writeString(folder.resolve("conda.yml"), "dependencies: [pip]\n");
    String text =
        "command: ls\ncode: src\n"
            + "environment: {image: a/b, conda_file: conda.yml}\n"
            + "inputs:\n  code: {type: uri_file, path: &p a.csv}\n  b: {path: *p}\n"
            + "tags: {code: src, path: a.csv}\nenvironment_variables: {path: src}\n";
    assertThat(linked(text, "job.yml")).containsExactly("src", "conda.yml", "a.csv");
    assertThat(linked("command: ls\nenvironment: file:conda.yml\n", "job.yml"))
        .containsExactly("file:conda.yml");
    assertThat(linked("name: e\nimage: a/b\nconda_file: conda.yml\n", "env.yml"))
        .containsExactly("conda.yml");
  }

  private List<String> linked(String text, String file) throws Exception {
    String uri = folder.resolve(file).toUri().toString();
    try (Editor editor = Editor.plain()) {
      editor.open(uri, "azureml-yaml", text);
      DocumentLinkParams params = new DocumentLinkParams(new TextDocumentIdentifier(uri));
      return get(editor.server().getTextDocumentService().documentLink(params)).stream()
          .map(link -> Editor.under(text, link.getRange()))
          .toList();
    }
  }

  @Test
  void leadsFromAUseOfAnInputToItsFile() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "1\n");
    String uri = folder.resolve("job.yml").toUri().toString();
    try (Editor editor = Editor.plain()) {
      Position place =
          editor.open(
              uri,
              "yaml",
              "command: ls ${{inputs.<|>a}}\nenvironment: azureml:e:1\n"
                  + "inputs:\n  a: {type: uri_file, path: a.csv}\n");
      List<? extends Location> places =
          get(editor
                  .server()
                  .getTextDocumentService()
                  .typeDefinition(new TypeDefinitionParams(new TextDocumentIdentifier(uri), place)))
              .getLeft();
      assertThat(places).extracting(Location::getUri).singleElement().asString().endsWith("/a.csv");
    }
  }

  @Test
  void foldsRegionsWithinRegions() throws Exception {
    try (Editor editor = Editor.plain()) {
      editor.open(
          "# region all\ncommand: ls\n# region inner\ncompute: azureml:c\n# endregion\n"
              + "environment: azureml:e:1\n# endregion\n# endregion\n");
      List<FoldingRange> folds =
          get(
              editor
                  .server()
                  .getTextDocumentService()
                  .foldingRange(new FoldingRangeRequestParams(ID)));
      assertThat(folds)
          .filteredOn(fold -> FoldingRangeKind.Region.equals(fold.getKind()))
          .extracting(FoldingRange::getStartLine, FoldingRange::getEndLine)
          .containsExactlyInAnyOrder(tuple(2, 4), tuple(0, 6));
    }
  }
}
