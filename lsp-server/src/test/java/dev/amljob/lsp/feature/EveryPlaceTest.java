// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.complete.KnownNames;
import dev.amljob.core.text.LineIndex;
import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.PositionEncoding;
import dev.amljob.lsp.document.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.api.Test;

/**
 * Every place of real files, whole and cut off at the ends of their lines, gets an answer.
 *
 * <p>{@code -Damljob.everyPlace=true} asks at each offset of each prefix, for hours; otherwise a
 * fixed sample is asked.
 */
class EveryPlaceTest {
  private static final Path ROOT = Path.of(System.getProperty("amljob.root", ".."));
  private static final Path CORPUS =
      Path.of(System.getProperty("amljob.corpus", "../../shared/corpus"), "wild");
  private static final boolean ALL = Boolean.getBoolean("amljob.everyPlace");
  private static final String URI = "file:///nowhere/job.yml";
  private static final TextDocumentIdentifier ID = new TextDocumentIdentifier(URI);

  private final ClientTraits client = new ClientTraits(null);
  private final CompletionHandler completion = new CompletionHandler(client, KnownNames::none);
  private final CodeActionHandler actions =
      new CodeActionHandler(client, new DiagnosticWriter(PositionEncoding.UTF_16));
  private final HoverHandler hover = new HoverHandler(client);
  private final NameHandler names = new NameHandler(client);
  private final Random random = new Random(1);

  @Test
  void isAnsweredInTheExamples() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("examples"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yml")).sorted().toList()) {
        askEverywhere(Files.readString(file), 60);
      }
    }
  }

  @Test
  void isAnsweredInRealFiles() throws IOException {
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.isDirectory(CORPUS), "skipped: the corpus is not there");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(CORPUS)) {
      all.filter(path -> path.toString().matches(".*\\.ya?ml")).sorted().forEach(files::add);
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      if (ALL || random.nextInt(8) == 0) {
        askEverywhere(Files.readString(file, StandardCharsets.ISO_8859_1), 4);
      }
    }
  }

  private void askEverywhere(String text, int share) {
    ask(text, share);
    LineIndex lines = dev.amljob.core.text.SourceFile.of("x", text).lines();
    for (int line = 0; line < lines.lineCount(); line++) {
      if (ALL || random.nextInt(6) == 0) {
        ask(text.substring(0, lines.line(line).end()), Math.max(1, share / 10));
      }
    }
  }

  /**
   * Asks all that is about a whole document, and what is about a place at so many of its places.
   */
  private void ask(String text, int places) {
    Documents documents = new Documents(PositionEncoding.UTF_16);
    Snapshot snapshot = documents.open(new TextDocumentItem(URI, Snapshot.OWN_LANGUAGE, 1, text));
    assertThat(new FoldingHandler().answer(snapshot))
        .allMatch(range -> range.getStartLine() < range.getEndLine());
    assertThat(new SymbolHandler(client).answer(snapshot)).isNotNull();
    assertThat(new LinkHandler().answer(snapshot)).isNotNull();
    assertThat(new TokenHandler().full(snapshot).getData()).allMatch(number -> number >= 0);
    Range all = snapshot.converter().range(snapshot.file().span());
    assertThat(new InlayHandler().answer(snapshot, all)).isNotNull();
    assertThat(
            actions.answer(
                snapshot, new CodeActionParams(ID, all, new CodeActionContext(List.of()))))
        .isNotNull();
    int step = ALL ? 1 : Math.max(1, text.length() / places);
    int start = ALL ? 0 : random.nextInt(step);
    for (int offset = start; offset <= text.length(); offset += step) {
      askAt(snapshot, snapshot.converter().position(offset));
    }
    askAt(snapshot, snapshot.converter().position(text.length()));
  }

  private void askAt(Snapshot snapshot, Position position) {
    assertThat(
            completion.answer(snapshot, new CompletionParams(ID, position)).getRight().getItems())
        .allSatisfy(
            item -> {
              Range range = item.getTextEdit().getLeft().getRange();
              assertThat(range.getStart().getLine()).isEqualTo(range.getEnd().getLine());
              assertThat(range.getStart().getCharacter())
                  .isLessThanOrEqualTo(position.getCharacter());
              assertThat(range.getEnd().getCharacter())
                  .isGreaterThanOrEqualTo(position.getCharacter());
            });
    hover.answer(snapshot, position);
    names.definition(snapshot, position);
    names.highlight(snapshot, position);
    names.rename(snapshot, position, "other_name");
    new SignatureHandler().answer(snapshot, position);
    assertThat(new SelectionHandler().answer(snapshot, List.of(position))).hasSize(1);
  }
}
