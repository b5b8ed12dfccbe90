// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;

/** The life of a server. */
class LifecycleTest {
  private static final HoverParams ANY_HOVER =
      new HoverParams(new TextDocumentIdentifier(Editor.URI), new Position(0, 0));

  @Test
  void answersNothingBeforeItIsInitialized() throws Exception {
    try (Editor editor = Editor.silent()) {
      assertThatThrownBy(() -> get(editor.server().getTextDocumentService().hover(ANY_HOVER)))
          .satisfies(thrown -> hasCode(thrown, ResponseErrorCode.ServerNotInitialized));
    }
  }

  @Test
  void isInitializedOnce() throws Exception {
    try (Editor editor = Editor.plain()) {
      editor.open("command: ls\n");
      assertThatThrownBy(() -> get(editor.server().initialize(new InitializeParams())))
          .satisfies(thrown -> hasCode(thrown, ResponseErrorCode.InvalidRequest));
      assertThat(editor.awaitDiagnostics(Editor.URI, 1).getDiagnostics()).isNotEmpty();
    }
  }

  @Test
  void isShutDownOnceItIsInitialized() throws Exception {
    try (Editor editor = Editor.silent()) {
      assertThatThrownBy(() -> get(editor.server().shutdown()))
          .satisfies(thrown -> hasCode(thrown, ResponseErrorCode.ServerNotInitialized));
    }
  }

  @Test
  void refusesWhatIsIncomplete() throws Exception {
    try (Editor editor = Editor.plain()) {
      HoverParams nowhere = new HoverParams();
      assertThatThrownBy(() -> get(editor.server().getTextDocumentService().hover(nowhere)))
          .satisfies(thrown -> hasCode(thrown, ResponseErrorCode.InvalidParams))
          .hasMessageContaining("$.params.position");
    }
  }

  @Test
  void endsWellAfterAShutdown() throws Exception {
    Editor editor = Editor.plain();
    assertThat(get(editor.server().shutdown())).isNull();
    assertThatThrownBy(() -> get(editor.server().getTextDocumentService().hover(ANY_HOVER)))
        .satisfies(thrown -> hasCode(thrown, ResponseErrorCode.InvalidRequest));
    editor.server().exit();
    assertThat(editor.exitCode()).isZero();
  }

  private static void hasCode(Throwable thrown, ResponseErrorCode code) {
    assertThat(thrown).isInstanceOf(ExecutionException.class);
    assertThat(thrown.getCause())
        .isInstanceOfSatisfying(
            ResponseErrorException.class,
            refusal -> assertThat(refusal.getResponseError().getCode()).isEqualTo(code.getValue()));
  }

  @Test
  void endsBadlyWithoutAShutdown() throws Exception {
    Editor exiting = Editor.plain();
    exiting.server().exit();
    assertThat(exiting.exitCode()).isEqualTo(1);
    Editor hangingUp = Editor.plain();
    hangingUp.hangUp();
    assertThat(hangingUp.exitCode()).isEqualTo(1);
  }

  @Test
  void endsWithItsParent() throws Exception {
    Process parent =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Waiting.class.getName())
            .start();
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) parent.pid());
    Editor editor = Editor.with(params);
    parent.destroyForcibly();
    assertThat(editor.exitCode()).isEqualTo(1);
  }

  /** A program that does nothing but wait for input. */
  static final class Waiting {
    private Waiting() {}

    public static void main(String[] arguments) throws java.io.IOException {
      System.exit(System.in.read());
    }
  }

  @Test
  void bearsWhatItDoesNotKnow() throws Exception {
    try (Editor editor = Editor.plain()) {
      editor.server().setTrace(new SetTraceParams("verbose"));
      editor.close("file:///nowhere/never-opened.yml");
      assertThat(get(editor.server().getTextDocumentService().hover(ANY_HOVER))).isNull();
    }
  }

  @Test
  void countsAsTheClientLikesBest() throws Exception {
    GeneralClientCapabilities general = new GeneralClientCapabilities();
    general.setPositionEncodings(List.of("utf-32", "utf-16"));
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setGeneral(general);
    try (Editor editor = Editor.with(capabilities)) {
      assertThat(editor.greeting().getCapabilities().getPositionEncoding()).isEqualTo("utf-32");
      editor.open("command: 😀 ${{inputs.é}}\nenvironment: a\n");
      var found =
          editor.awaitDiagnostics(Editor.URI, 1).getDiagnostics().stream()
              .filter(one -> one.getMessage().getLeft().contains("`é`"))
              .findFirst()
              .orElseThrow();
      assertThat(found.getRange().getStart()).isEqualTo(new Position(0, 21));
    }
    try (Editor editor = Editor.plain()) {
      assertThat(editor.greeting().getCapabilities().getPositionEncoding()).isEqualTo("utf-16");
    }
  }
}
