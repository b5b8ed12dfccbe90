// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor is told to colour in a command. */
class TokensTest {
  private static final TextDocumentIdentifier ID = new TextDocumentIdentifier(Editor.URI);

  private Editor editor;

  @BeforeEach
  void start() throws Exception {
    editor = Editor.plain();
  }

  @AfterEach
  void stop() throws Exception {
    editor.close();
  }

  @Test
  void marksTheWordsOfACommandAsTheShellReadsThem() throws Exception {
    assertThat(
            tokens(
                "command: CUDA=1 python train.py --lr=0.1 -v && echo \"$HOME\" | tee o.txt > x 2>&1\n"))
        .containsExactly(
            "CUDA variable",
            "= operator",
            "python function",
            "--lr property",
            "-v property",
            "&& operator",
            "echo function",
            "\" string",
            "$HOME variable",
            "\" string",
            "| operator",
            "tee function",
            "> operator",
            "2>& operator");
  }

  @Test
  void takesNoTextInQuotesAndNoCommentForAFlag() throws Exception {
    assertThat(tokens("command: \"echo 'a -b c' '-x' -- -y # -d\"\n"))
        .containsExactly("echo function", "'a -b c' string", "'-x' string", "# -d comment");
  }

  @Test
  void keepsExpressionsWholeWithinTexts() throws Exception {
    assertThat(tokens("command: a --in \"p/${{inputs.d}}/q\"\n"))
        .containsExactly(
            "a function",
            "--in property",
            "\"p/ string",
            "${{ operator",
            "inputs keyword",
            "d parameter",
            "}} operator",
            "/q\" string");
  }

  @Test
  void readsWhatIsNested() throws Exception {
    assertThat(
            tokens(
                """
                command: |
                  for f in a; do
                    bash -c 'A=$(ls -l) env B=1 run --x'
                  done
                """))
        .containsExactly(
            "for keyword",
            "; operator",
            "do keyword",
            "bash function",
            "-c property",
            "' string",
            "A variable",
            "=$( operator",
            "ls function",
            "-l property",
            ") operator",
            "env function",
            "B=1 string",
            "run function",
            "--x property",
            "' string",
            "done keyword");
  }

  @Test
  void findsTheWordsInAllStyles() throws Exception {
    List<String> expected =
        List.of("python function", "--lr property", "&& operator", "ls function", "-l property");
    assertThat(tokens("command: >-\n  python t.py\n  --lr 1\n  && ls\n  -l\n")).isEqualTo(expected);
    assertThat(tokens("command: |\n  python t.py \\\n    --lr 1 &&\n  ls -l\n"))
        .isEqualTo(expected);
    assertThat(tokens("command: 'python t.py\n  --lr ''1'' && ls\n\n  -l'\n"))
        .contains("python function", "--lr property", "&& operator", "ls function");
    assertThat(tokens("command: \"\\x70ython\\tt.py --lr \\\n  1 && ls -l\"\n"))
        .containsExactly(
            "\\x70ython function", "--lr property", "&& operator", "ls function", "-l property");
    assertThat(tokens("command: python t.py\r\n  --lr 1\r\n  && ls -l\r\n")).isEqualTo(expected);
  }

  @Test
  void marksATextOfSeveralLinesLineByLine() throws Exception {
    assertThat(tokens("command: |\n  python -c \"\n    print(1)\n\n    f()\n  \"\n"))
        .containsExactly(
            "python function",
            "-c property",
            "\" string",
            "print(1) string",
            "f() string",
            "\" string");
    assertThat(tokens("command: |\n  cat <<END\n  a $B\n  END\n  ls\n"))
        .contains("cat function", "<< operator", "ls function");
  }

  @Test
  void agreesWithItselfInPartAndInWhatHasChanged() throws Exception {
    String text =
        "command: |\n  A=1 python t.py --lr 1 # x\n  ls | wc > n\ninputs: {d: 1}\noutputs: {o: }\n";
    List<String> all = tokens(text);
    List<String> parts = new ArrayList<>();
    for (int line = 0; line < 5; line++) {
      Range range = new Range(new Position(line, 0), new Position(line, 99));
      parts.addAll(
          texts(
              text,
              get(service().semanticTokensRange(new SemanticTokensRangeParams(ID, range)))
                  .getData()));
    }
    assertThat(parts).isEqualTo(all);
    SemanticTokens full = get(service().semanticTokensFull(new SemanticTokensParams(ID)));
    editor.change(2, new Range(new Position(2, 2), new Position(2, 4)), "cat 'a b' |& sort");
    SemanticTokensDelta delta =
        get(service()
                .semanticTokensFullDelta(new SemanticTokensDeltaParams(ID, full.getResultId())))
            .getRight();
    List<Integer> patched = new ArrayList<>(full.getData());
    for (SemanticTokensEdit edit : delta.getEdits()) {
      patched.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
      patched.addAll(edit.getStart(), edit.getData());
    }
    assertThat(patched)
        .isEqualTo(get(service().semanticTokensFull(new SemanticTokensParams(ID))).getData())
        .isNotEqualTo(full.getData());
  }

  private TextDocumentService service() {
    return editor.server().getTextDocumentService();
  }

  private List<String> tokens(String text) throws Exception {
    editor.open(text);
    return texts(text, get(service().semanticTokensFull(new SemanticTokensParams(ID))).getData());
  }

  /** Returns what stands under each token, and what it is called. */
  private List<String> texts(String text, List<Integer> data) {
    List<String> types =
        editor.greeting().getCapabilities().getSemanticTokensProvider().getLegend().getTokenTypes();
    String[] lines = text.split("\\R", -1);
    List<String> texts = new ArrayList<>();
    int line = 0;
    int character = 0;
    for (int i = 0; i < data.size(); i += 5) {
      character = data.get(i) > 0 ? data.get(i + 1) : character + data.get(i + 1);
      line += data.get(i);
      String under = lines[line].substring(character, character + data.get(i + 2));
      texts.add(under + " " + types.get(data.get(i + 3)));
    }
    return texts;
  }
}
