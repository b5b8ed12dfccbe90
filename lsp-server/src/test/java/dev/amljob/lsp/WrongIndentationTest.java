// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.applied;
import static dev.amljob.lsp.Editor.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor is offered in lines that begin at a wrong column, or are no YAML. */
class WrongIndentationTest {
  private static final TextDocumentIdentifier ID = new TextDocumentIdentifier(Editor.URI);
  private static final String HEAD = "command: ls\nenvironment: azureml:a:1\n";

  private Editor editor;

  @BeforeEach
  void start() throws Exception {
    editor = Editor.plain();
  }

  @AfterEach
  void stop() throws Exception {
    editor.close();
  }

  private CompletionItem firstProposal(String marked) throws Exception {
    CompletionParams params = new CompletionParams(ID, editor.open(marked));
    return get(editor.server().getTextDocumentService().completion(params))
        .getRight()
        .getItems()
        .get(0);
  }

  private List<CodeAction> actions(String marked) throws Exception {
    Position place = editor.open(marked);
    CodeActionParams params =
        new CodeActionParams(ID, new Range(place, place), new CodeActionContext(List.of()));
    return get(editor.server().getTextDocumentService().codeAction(params)).stream()
        .map(one -> one.getRight())
        .toList();
  }

  @Test
  void completionIndentsTheLineWithASecondEdit() throws Exception {
    String text = HEAD + "limits:\n  timeout: 3600\n";
    CompletionItem first = firstProposal(text + "   <|>\n");
    List<TextEdit> edits = new ArrayList<>(first.getAdditionalTextEdits());
    edits.add(first.getTextEdit().getLeft());
    assertThat(applied(text + "   \n", edits)).isEqualTo(text + "$schema: \n");
  }

  @Test
  void completionIndentsALineFromItsStartWithOneEdit() throws Exception {
    String text = HEAD + "limits:\n";
    CompletionItem first = firstProposal(text + "ti<|>\n");
    assertThat(first.getFilterText()).isEqualTo("timeout");
    assertThat(first.getAdditionalTextEdits()).isNull();
    List<TextEdit> edits = List.of(first.getTextEdit().getLeft());
    assertThat(applied(text + "ti\n", edits)).isEqualTo(text + "  timeout: \n");
  }

  @Test
  void codeActionsIndentALine() throws Exception {
    String text = HEAD + "inputs:\n  a:\n    type: uri_file\n";
    List<CodeAction> actions = actions(text + "     <|>mode: download\n");
    assertThat(actions.get(0).getTitle()).isEqualTo("indent by 4 spaces");
    assertThat(actions.get(0).getDiagnostics()).hasSize(1);
    assertThat(applied(text + "     mode: download\n", actions.get(0).getEdit()))
        .isEqualTo(text + "    mode: download\n");
  }

  @Test
  void codeActionsWriteAColonAndSuppressNoSyntax() throws Exception {
    assertThat(actions("command: ls\n<|>compute azureml:a\n"))
        .extracting(CodeAction::getTitle)
        .startsWith("write `compute:`")
        .noneMatch(title -> title.startsWith("suppress `yaml-syntax`"));
  }
}
