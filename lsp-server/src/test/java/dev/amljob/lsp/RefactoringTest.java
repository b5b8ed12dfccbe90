// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.applied;
import static dev.amljob.lsp.Editor.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

/** What an editor can do to a job, as it asks for it. */
class RefactoringTest {
  private static final String HEAD = "environment: azureml:training:1\ncompute: azureml:cpu\n";
  private static final TextDocumentIdentifier ID = new TextDocumentIdentifier(Editor.URI);

  private static List<CodeAction> actions(Editor editor, Position place, String... kinds)
      throws Exception {
    CodeActionContext context = new CodeActionContext(List.of());
    if (kinds.length > 0) {
      context.setOnly(List.of(kinds));
    }
    CodeActionParams params = new CodeActionParams(ID, new Range(place, place), context);
    return get(editor.server().getTextDocumentService().codeAction(params)).stream()
        .map(one -> one.getRight())
        .toList();
  }

  private static CodeAction action(List<CodeAction> actions, String title) {
    return actions.stream()
        .filter(one -> one.getTitle().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(actions.stream().map(CodeAction::getTitle).toList()));
  }

  @Test
  void extractsAnInputAndAsksForItsName() throws Exception {
    InitializeParams params = new InitializeParams();
    params.setInitializationOptions(Map.of("clientCommands", List.of("amljob.rename")));
    String marked = "command: python a.py --lr <|>0.01\n" + HEAD;
    String text = marked.replace("<|>", "");
    try (Editor editor = Editor.with(params)) {
      CodeAction found =
          action(
              actions(editor, editor.open(marked), CodeActionKind.RefactorExtract),
              "extract `0.01` to an input");
      String after = applied(text, found.getEdit());
      assertThat(after)
          .isEqualTo("command: python a.py --lr ${{inputs.lr}}\ninputs:\n  lr: 0.01\n" + HEAD);
      assertThat(found.getCommand().getCommand()).isEqualTo("amljob.rename");
      Position place =
          new Gson()
              .fromJson((JsonObject) found.getCommand().getArguments().get(1), Position.class);
      assertThat(after.substring(Editor.offset(after, place))).startsWith("lr}}\n");
    }
  }

  @Test
  void namesNoCommandThatTheClientDoesNotHave() throws Exception {
    try (Editor editor = Editor.plain()) {
      CodeAction found =
          action(
              actions(editor, editor.open("command: a --lr <|>0.01\n" + HEAD)),
              "extract `0.01` to an input");
      assertThat(found.getCommand()).isNull();
      assertThat(found.getKind()).isEqualTo(CodeActionKind.RefactorExtract);
    }
  }

  @Test
  void answersEachKindAlone() throws Exception {
    try (Editor editor = Editor.plain()) {
      String job =
          "command: ls ${{inputs.<|>a}} --b ${{inputs.a}} and more\n" + HEAD + "inputs: {a: x}\n";
      Position place = editor.open(job);
      assertThat(actions(editor, place, CodeActionKind.RefactorInline))
          .extracting(CodeAction::getTitle)
          .containsExactly("inline input `a`");
      assertThat(actions(editor, place, CodeActionKind.RefactorRewrite))
          .extracting(CodeAction::getTitle)
          .containsExactly("write as a folded block");
      assertThat(actions(editor, place, CodeActionKind.Refactor)).hasSize(2);
    }
  }

  @Test
  void migratesAWholeFileAsOneAction() throws Exception {
    String text = "command: ls\nenvironment: azureml:e:1\ncompute:\n  target: c\n";
    try (Editor editor = Editor.plain()) {
      Position place = editor.open(text);
      CodeAction found =
          action(
              actions(editor, place, "source.migrate.amljob"), "bring all to the dialect of today");
      assertThat(found.getKind()).isEqualTo("source.migrate.amljob");
      assertThat(applied(text, found.getEdit()))
          .isEqualTo("command: ls\nenvironment: azureml:e:1\ncompute: c\n");
      editor.replaceAll(2, "command: ls\nenvironment: azureml:e:1\n");
      assertThat(actions(editor, place, "source.migrate")).isEmpty();
    }
  }

  @Test
  void looksAtNoWholeFileWhileTheCursorMoves() throws Exception {
    try (Editor editor = Editor.plain()) {
      Position place =
          editor.open("environment: azureml:e:1\ncommand: ls\ncompute:\n  target: c\n");
      CodeActionContext context = new CodeActionContext(List.of());
      CodeActionParams params = new CodeActionParams(ID, new Range(place, place), context);
      assertThat(kinds(editor, params))
          .contains("source.migrate.amljob", "source.organizeKeys.amljob");
      context.setTriggerKind(CodeActionTriggerKind.Automatic);
      assertThat(kinds(editor, params)).noneMatch(kind -> kind.startsWith("source"));
      context.setOnly(List.of("source"));
      assertThat(kinds(editor, params)).contains("source.organizeKeys.amljob");
    }
  }

  private static List<String> kinds(Editor editor, CodeActionParams params) throws Exception {
    return get(editor.server().getTextDocumentService().codeAction(params)).stream()
        .map(one -> one.getRight().getKind())
        .toList();
  }

  @Test
  void indentsTheLineAfterEnter() throws Exception {
    try (Editor editor = Editor.plain()) {
      String text = "command: ls\nlimits:\n";
      Position place = editor.open(text + "<|>");
      DocumentOnTypeFormattingParams params =
          new DocumentOnTypeFormattingParams(ID, new FormattingOptions(4, true), place, "\n");
      List<? extends TextEdit> edits =
          get(editor.server().getTextDocumentService().onTypeFormatting(params));
      assertThat(applied(text, edits)).isEqualTo(text + "    ");
    }
  }
}
