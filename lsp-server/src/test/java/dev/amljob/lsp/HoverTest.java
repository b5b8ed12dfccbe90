// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.get;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor shows of the place under the mouse. */
class HoverTest {
  private static final String ANCHORS =
      """
      command: ls
      environment: azureml:e:1
      inputs:
        a: &t
          type: uri_folder
          path: azureml:d:1
        b: *t
        c: *t
      """;

  private Editor editor;

  @BeforeEach
  void start() throws Exception {
    editor = Editor.plain();
  }

  @AfterEach
  void stop() throws Exception {
    editor.close();
  }

  private Hover hover(String marked) throws Exception {
    Position cursor = editor.open(marked);
    return get(
        editor
            .server()
            .getTextDocumentService()
            .hover(new HoverParams(new TextDocumentIdentifier(Editor.URI), cursor)));
  }

  private String text(String marked) throws Exception {
    return hover(marked).getContents().getRight().getValue();
  }

  @Test
  void tellsWhatAnAliasStandsFor() throws Exception {
    for (String cursor : new String[] {"b: <|>*t", "b: *<|>t", "b: *t<|>"}) {
      Hover found = hover(ANCHORS.replace("b: *t", cursor));
      assertThat(found.getContents().getRight().getValue())
          .startsWith("`*t` stands for what is in line 5:")
          .contains("```yaml\ntype: uri_folder\npath: azureml:d:1\n```");
      assertThat(found.getRange().getStart()).isEqualTo(new Position(6, 5));
      assertThat(found.getRange().getEnd()).isEqualTo(new Position(6, 7));
    }
  }

  @Test
  void tellsWhereAnAnchorIsUsed() throws Exception {
    for (String cursor : new String[] {"<|>&t", "&<|>t"}) {
      assertThat(text(ANCHORS.replace("&t", cursor)))
          .isEqualTo("`&t` names what stands here; aliases stand for it in line 7, 8");
    }
    assertThat(text("command: &c<|> ls\n")).contains("no alias uses it");
  }

  @Test
  void showsTheBeginningOfALongValue() throws Exception {
    String lines = "  l\n".repeat(30);
    assertThat(text("command: &c |\n" + lines + "description: *<|>c\n"))
        .contains("|\nl\nl\n", "\n…\n```")
        .hasLineCount(17);
  }

  @Test
  void saysSizesOfMemoryInWords() throws Exception {
    assertThat(shm("2048m")).contains("`2048m` is 2 GiB");
    assertThat(shm("1500M")).contains("`1500M` is about 1.5 GiB");
    assertThat(shm("16g")).contains("`16g` is 16 GiB");
    assertThat(shm("512b")).contains("`512b` is 512 bytes");
    assertThat(shm("many")).doesNotContain("`many` is");
  }

  private String shm(String size) throws Exception {
    return text("command: ls\nresources:\n  shm_size: <|>" + size + "\n");
  }

  @Test
  void knowsSizesOfMachines() throws Exception {
    assertThat(text("command: ls\nresources:\n  instance_type: <|>standard_nc24ads_a100_v4\n"))
        .contains("`Standard_NC24ads_A100_v4`: 24 vCPUs, 220 GiB of memory, 1 × ");
    assertThat(text("command: ls\nresources:\n  instance_type: <|>Standard_Other\n"))
        .startsWith("**instance_type**");
  }

  @Test
  void knowsCuratedEnvironments() throws Exception {
    for (String reference :
        new String[] {
          "azureml:sklearn-1.5@latest",
          "azureml://registries/azureml/environments/sklearn-1.5/labels/latest",
          "azureml://registries/azureml/environments/sklearn-1.5/versions/1",
          "azureml:AzureML-sklearn-1.5:3"
        }) {
      assertThat(text("command: ls\nenvironment: <|>" + reference + "\n"))
          .startsWith("curated environment **sklearn-1.5**, newest version ")
          .containsIgnoringCase("scikit-learn");
    }
    assertThat(text("command: ls\nenvironment: <|>azureml:my-own:1\n"))
        .startsWith("**environment**");
  }

  @Test
  void leadsToTheSiteFromTheTextOfARule() throws Exception {
    assertThat(text("command: ls\ncomp<|>tue: a\n"))
        .contains("[unknown-key](https://amljob.dev/rules/unknown-key)")
        .contains("(https://amljob.dev/configuration)")
        .doesNotContain("](../");
  }
}
