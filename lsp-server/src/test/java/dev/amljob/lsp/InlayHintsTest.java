// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;

/** What is shown behind a binding, wherever one is replaced. */
class InlayHintsTest {
  private static final String INPUTS =
      """
      inputs:
        data: {type: uri_folder, path: azureml:images:1, mode: download}
        rate: 010
      """;

  /** Returns the hints as line, column and text, in the order of the document. */
  private static List<String> hints(String text) throws Exception {
    try (Editor editor = Editor.plain()) {
      editor.open(text);
      var params =
          new InlayHintParams(
              new TextDocumentIdentifier(Editor.URI),
              new Range(new Position(0, 0), new Position(99, 0)));
      return get(editor.server().getTextDocumentService().inlayHint(params)).stream()
          .map(
              hint ->
                  hint.getPosition().getLine()
                      + ":"
                      + hint.getPosition().getCharacter()
                      + " "
                      + hint.getLabel().getLeft())
          .toList();
    }
  }

  @Test
  void tellsWhatABindingBringsInVariablesToo() throws Exception {
    String text =
        "command: ls ${{inputs.rate}}\nenvironment_variables:\n"
            + "  A: ${{inputs.data}}\n  B: \"x ${{ inputs.rate }}\"\n  C: ${{inputs.none}}\n  D:\n";
    assertThat(hints(text + INPUTS))
        .containsExactly("0:28 8", "2:21 uri_folder, download", "3:26 8");
  }

  @Test
  void tellsItOnceWhereATextIsNamedAgain() throws Exception {
    String text = "command: &a ls ${{inputs.rate}}\nenvironment_variables: {A: *a}\n";
    assertThat(hints(text + INPUTS)).containsExactly("0:31 8");
  }

  @Test
  void saysNothingWhereNothingIsReplaced() throws Exception {
    String text = "command: ls\ndescription: ${{inputs.rate}}\ntags: {a: \"${{inputs.data}}\"}\n";
    assertThat(hints(text + INPUTS)).isEmpty();
  }
}
