// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.text.Excerpt;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import dev.amljob.lsp.document.Converter;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Answers {@code textDocument/documentSymbol}: the keys, as a tree where the client shows one. */
public final class SymbolHandler {
  private static final int LONGEST_DETAIL = 60;
  private static final int DEEPEST = 40;

  private final ClientTraits client;

  /** Makes a handler for a client. */
  public SymbolHandler(ClientTraits client) {
    this.client = client;
  }

  /** Returns the symbols of a document. */
  public List<Either<SymbolInformation, DocumentSymbol>> answer(Snapshot snapshot) {
    List<DocumentSymbol> tree =
        snapshot
            .document()
            .root()
            .map(root -> children(root, snapshot.converter(), 0))
            .orElse(List.of());
    List<Either<SymbolInformation, DocumentSymbol>> answer = new ArrayList<>();
    if (client.nestsSymbols()) {
      tree.forEach(symbol -> answer.add(Either.forRight(symbol)));
    } else {
      flatten(tree, "", snapshot.uri(), answer);
    }
    return answer;
  }

  private static List<DocumentSymbol> children(YamlNode node, Converter converter, int depth) {
    List<DocumentSymbol> symbols = new ArrayList<>();
    if (depth < DEEPEST && node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        symbols.add(symbol(entry, converter, depth));
      }
    } else if (depth < DEEPEST && node instanceof YamlSequence sequence) {
      for (YamlNode item : sequence.items()) {
        symbols.addAll(children(item, converter, depth + 1));
      }
    }
    return symbols;
  }

  private static DocumentSymbol symbol(YamlEntry entry, Converter converter, int depth) {
    String name = entry.name().isBlank() ? "?" : entry.name();
    DocumentSymbol symbol =
        new DocumentSymbol(
            name,
            kind(entry.value()),
            converter.range(entry.span()),
            converter.range(entry.key().span()));
    if (entry.value() instanceof YamlScalar scalar && !scalar.isNull()) {
      symbol.setDetail(shortened(scalar.text()));
    }
    symbol.setChildren(children(entry.value(), converter, depth + 1));
    return symbol;
  }

  private static String shortened(String text) {
    return Excerpt.of(text.strip().replaceAll("\\s+", " "), LONGEST_DETAIL, "…");
  }

  private static SymbolKind kind(YamlNode value) {
    if (value instanceof YamlMapping) {
      return SymbolKind.Object;
    }
    if (value instanceof YamlSequence) {
      return SymbolKind.Array;
    }
    return value.resolved() instanceof YamlScalar scalar
        ? switch (scalar.type()) {
          case BOOLEAN -> SymbolKind.Boolean;
          case INTEGER, FLOAT -> SymbolKind.Number;
          case NULL -> SymbolKind.Null;
          default -> SymbolKind.String;
        }
        : SymbolKind.Property;
  }

  @SuppressWarnings("deprecation") // for clients that know nothing else
  private static void flatten(
      List<DocumentSymbol> tree,
      String container,
      String uri,
      List<Either<SymbolInformation, DocumentSymbol>> answer) {
    for (DocumentSymbol symbol : tree) {
      Location place = new Location(uri, symbol.getRange());
      answer.add(
          Either.forLeft(
              new SymbolInformation(symbol.getName(), symbol.getKind(), place, container)));
      flatten(symbol.getChildren(), symbol.getName(), uri, answer);
    }
  }
}
