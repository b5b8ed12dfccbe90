// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.text.Span;
import dev.amljob.lsp.document.Converter;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Answers {@code textDocument/semanticTokens}: whole, in part, or only what has changed. */
public final class TokenHandler {
  private static final List<Token.Kind> KINDS = List.of(Token.Kind.values());

  private final Map<String, SemanticTokens> sent = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  /** Returns the names of the kinds of tokens. */
  public static SemanticTokensLegend legend() {
    return new SemanticTokensLegend(KINDS.stream().map(Token.Kind::label).toList(), List.of());
  }

  /** Returns all tokens. */
  public SemanticTokens full(Snapshot snapshot) {
    SemanticTokens tokens =
        new SemanticTokens(
            Integer.toString(count.incrementAndGet()), encoded(snapshot, snapshot.file().span()));
    sent.put(snapshot.uri(), tokens);
    return tokens;
  }

  /** Returns the tokens that touch a range. */
  public SemanticTokens range(Snapshot snapshot, Range range) {
    return new SemanticTokens(encoded(snapshot, snapshot.converter().span(range)));
  }

  /** Returns what has changed since a client was last told, or all if it was told nothing. */
  public Either<SemanticTokens, SemanticTokensDelta> delta(Snapshot snapshot, String previousId) {
    SemanticTokens before = sent.get(snapshot.uri());
    SemanticTokens now = full(snapshot);
    if (before == null || !before.getResultId().equals(previousId)) {
      return Either.forLeft(now);
    }
    List<Integer> old = before.getData();
    List<Integer> data = now.getData();
    int head = 0;
    int shorter = Math.min(old.size(), data.size());
    while (head < shorter && old.get(head).equals(data.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.get(old.size() - 1 - tail).equals(data.get(data.size() - 1 - tail))) {
      tail++;
    }
    boolean same = head == old.size() && head == data.size();
    List<SemanticTokensEdit> edits =
        same
            ? List.of()
            : List.of(
                new SemanticTokensEdit(
                    head, old.size() - tail - head, data.subList(head, data.size() - tail)));
    return Either.forRight(new SemanticTokensDelta(edits, now.getResultId()));
  }

  /** Forgets a document that was closed. */
  public void forget(String uri) {
    sent.remove(uri);
  }

  private static List<Integer> encoded(Snapshot snapshot, Span part) {
    Converter converter = snapshot.converter();
    List<Integer> data = new ArrayList<>();
    Position last = new Position(0, 0);
    for (Token token : Token.of(snapshot)) {
      Span span = token.span();
      if (span.start() <= part.end() && part.start() <= span.end()) {
        Position start = converter.position(span.start());
        Position end = converter.position(span.end());
        boolean sameLine = start.getLine() == last.getLine();
        data.add(start.getLine() - last.getLine());
        data.add(start.getCharacter() - (sameLine ? last.getCharacter() : 0));
        data.add(end.getCharacter() - start.getCharacter());
        data.add(KINDS.indexOf(token.kind()));
        data.add(0);
        last = start;
      }
    }
    return data;
  }
}
