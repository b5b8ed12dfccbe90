// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.PositionEncoding;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Uris;
import dev.amljob.lsp.feature.ClientTraits;
import dev.amljob.lsp.feature.DiagnosticHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.api.Test;

/** An editor shows what the command line prints, no more and no less. */
class SameFindingsTest {
  private static final Path ROOT = Path.of(System.getProperty("amljob.root", ".."));
  private static final Path CORPUS =
      Path.of(System.getProperty("amljob.corpus", "../../shared/corpus"), "wild");

  @Test
  void inTheExamples() throws IOException {
    assertThat(compare(ROOT.resolve("examples"))).isPositive();
  }

  @Test
  void inRealFiles() throws IOException {
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.isDirectory(CORPUS), "skipped: the corpus is not there");
    assertThat(compare(CORPUS)).isPositive();
  }

  private static int compare(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(path -> path.toString().matches(".*\\.ya?ml")).sorted().toList();
    }
    int findings = 0;
    for (Path file : files) {
      findings += compareFile(file.toAbsolutePath().normalize());
    }
    return findings;
  }

  private static int compareFile(Path path) throws IOException {
    SourceFile file = SourceFile.decode(path.toString(), Files.readAllBytes(path));
    if (file.encodingFault().isPresent()) {
      // An editor sends text, whatever its bytes were.
      return 0;
    }
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(Path.of("")));
    List<String> printed = new ArrayList<>();
    collect(Linter.lint(file, options), printed);
    List<String> shown = new ArrayList<>();
    Documents documents = new Documents(PositionEncoding.UTF_16);
    Snapshot snapshot =
        documents.open(new TextDocumentItem(Uris.uri(path), Snapshot.OWN_LANGUAGE, 1, file.text()));
    new DiagnosticHandler(new ClientTraits(null), PositionEncoding.UTF_16)
        .byFile(snapshot)
        .forEach(
            (uri, found) ->
                found.forEach(
                    one ->
                        shown.add(
                            line(
                                uri,
                                one.getRange().getStart().getLine(),
                                one.getRange().getStart().getCharacter(),
                                one.getCode().getLeft(),
                                one.getMessage().getLeft()))));
    assertThat(shown).containsExactlyElementsOf(printed);
    return shown.size();
  }

  private static void collect(LintResult result, List<String> lines) {
    for (Diagnostic found : result.diagnostics()) {
      var start = result.file().position(found.span().start());
      lines.add(
          line(
              Uris.uri(result.file().name()),
              start.line(),
              start.character(),
              found.rule().value(),
              found.message()));
    }
    result.namedFiles().forEach(named -> collect(named, lines));
  }

  private static String line(String uri, int line, int character, String rule, String message) {
    return uri + ":" + line + ":" + character + ": " + rule + ": " + message;
  }
}
