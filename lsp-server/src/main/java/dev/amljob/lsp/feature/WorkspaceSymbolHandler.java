// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.names.Name;
import dev.amljob.core.names.Occurrence;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Answers {@code workspace/symbol}: what the jobs that are open declare. */
public final class WorkspaceSymbolHandler {
  /** Returns the declarations whose name has the letters of a query, in that order. */
  public Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>> answer(
      Collection<Snapshot> snapshots, String query) {
    List<WorkspaceSymbol> found = new ArrayList<>();
    for (Snapshot snapshot : snapshots) {
      if (snapshot.isServed()) {
        for (Occurrence occurrence : snapshot.names().all()) {
          if (occurrence.declares() && hasLetters(occurrence.name().text(), query)) {
            found.add(symbol(occurrence, snapshot));
          }
        }
      }
    }
    return Either.forRight(found);
  }

  private static WorkspaceSymbol symbol(Occurrence occurrence, Snapshot snapshot) {
    Name name = occurrence.name();
    String file = snapshot.file().name();
    Location place = new Location(snapshot.uri(), snapshot.converter().range(occurrence.span()));
    return new WorkspaceSymbol(
        name.text(),
        name.sort() == Name.Sort.VARIABLE ? SymbolKind.Constant : SymbolKind.Variable,
        Either.forLeft(place),
        name.sort().word() + " of " + file.substring(file.lastIndexOf('/') + 1));
  }

  private static boolean hasLetters(String name, String query) {
    String letters = query.toLowerCase(Locale.ROOT);
    int at = 0;
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (at < letters.length() && letters.charAt(at) == c) {
        at++;
      }
    }
    return at == letters.length();
  }
}
