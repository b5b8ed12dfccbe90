// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.complete.KnownNames;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.PositionEncoding;
import dev.amljob.lsp.document.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;

/** Somebody who asks everything about a text, and takes down what is answered badly. */
final class Asking {
  private static final String URI = "file:///nowhere/job.yml";
  private static final TextDocumentIdentifier ID = new TextDocumentIdentifier(URI);

  private final ClientTraits client = new ClientTraits(null);
  private final CodeActionHandler actions =
      new CodeActionHandler(client, new DiagnosticWriter(PositionEncoding.UTF_16));
  private final HoverHandler hover = new HoverHandler(client);
  private final NameHandler names = new NameHandler(client);
  private final LongAdder places = new LongAdder();

  /** An example of each. */
  private final Map<String, String> failures = new ConcurrentHashMap<>();

  String places() {
    return places.sum() + " places";
  }

  Map<String, String> failures() {
    return failures;
  }

  /** Asks what is about a whole text, and what is about a place, at every so many of its places. */
  void everyStep(String text, int start, int step) {
    Documents documents = new Documents(PositionEncoding.UTF_16);
    Snapshot snapshot = documents.open(new TextDocumentItem(URI, Snapshot.OWN_LANGUAGE, 1, text));
    CompletionHandler completion = new CompletionHandler(client, asking -> KnownNames.none());
    guarded(snapshot, -1, () -> askWhole(snapshot));
    for (int offset = start; offset < text.length(); offset += step) {
      int here = offset;
      // No editor puts a cursor into a line break.
      if (!text.startsWith("\r\n", here - 1)) {
        guarded(snapshot, here, () -> askAt(snapshot, completion, here));
      }
    }
    guarded(snapshot, text.length(), () -> askAt(snapshot, completion, text.length()));
  }

  private void guarded(Snapshot snapshot, int offset, Runnable question) {
    try {
      question.run();
    } catch (RuntimeException | StackOverflowError | AssertionError bad) {
      StackTraceElement[] trace = bad.getStackTrace();
      String failure = bad.getClass() + (trace.length == 0 ? "" : " at " + trace[0]);
      failures.putIfAbsent(failure, bad + ", offset " + offset + " of " + snapshot.file().text());
    }
  }

  private void askWhole(Snapshot snapshot) {
    for (Diagnostic found : snapshot.result().diagnostics()) {
      hold(!found.rule().value().equals("internal-error"), found.message());
    }
    for (FoldingRange range : new FoldingHandler().answer(snapshot)) {
      hold(range.getStartLine() < range.getEndLine(), "an empty fold");
    }
    new SymbolHandler(client).answer(snapshot);
    new LinkHandler().answer(snapshot);
    hold(
        new TokenHandler().full(snapshot).getData().stream().allMatch(number -> number >= 0),
        "tokens out of order");
    Range all = snapshot.converter().range(snapshot.file().span());
    new InlayHandler().answer(snapshot, all);
    actions.answer(snapshot, new CodeActionParams(ID, all, new CodeActionContext(List.of())));
  }

  private void askAt(Snapshot snapshot, CompletionHandler completion, int offset) {
    Position position = snapshot.converter().position(offset);
    places.increment();
    Set<String> offered = new HashSet<>();
    for (CompletionItem item :
        completion.answer(snapshot, new CompletionParams(ID, position)).getRight().getItems()) {
      hold(offered.add(item.getLabel()), "an item twice: " + item.getLabel());
      Range range = item.getTextEdit().getLeft().getRange();
      boolean holds =
          range.getStart().getLine() == position.getLine()
              && range.getEnd().getLine() == position.getLine()
              && range.getStart().getCharacter() <= position.getCharacter()
              && range.getEnd().getCharacter() >= position.getCharacter();
      hold(holds, "an edit that is not around the cursor");
      List<TextEdit> more = Optional.ofNullable(item.getAdditionalTextEdits()).orElse(List.of());
      for (TextEdit edit : more) {
        hold(isBefore(edit.getRange().getEnd(), range.getStart()), "edits that overlap");
      }
    }
    hover.answer(snapshot, position);
    names.definition(snapshot, position);
    names.highlight(snapshot, position);
    names.rename(snapshot, position, "other_name");
    new SignatureHandler().answer(snapshot, position);
    hold(
        new SelectionHandler().answer(snapshot, List.of(position)).size() == 1,
        "no selection range");
  }

  private static boolean isBefore(Position one, Position other) {
    return one.getLine() == other.getLine() && one.getCharacter() <= other.getCharacter();
  }

  private static void hold(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
