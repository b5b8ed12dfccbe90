// SPDX-License-Identifier: MIT
package dev.amljob.lsp.workspace;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.names.Name;
import dev.amljob.core.names.Occurrence;
import dev.amljob.core.text.Span;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * A job, or something that it declares.
 *
 * @param uri the address of the file
 * @param kind what it is to an editor
 * @param container what people are told of where it is
 * @param names what it is found by, the name that it goes by first
 */
record JobSymbol(String uri, SymbolKind kind, String container, List<Called> names) {
  /** One of the names of something, and its place. */
  record Called(String name, Range place) {}

  JobSymbol {
    names = List.copyOf(names);
  }

  /**
   * Returns what a file has; nothing if it is no job.
   *
   * @param path where it is, as people are told
   */
  static List<JobSymbol> in(Snapshot snapshot, String path) {
    if (!snapshot.isServed() || snapshot.isConfiguration()) {
      return List.of();
    }
    String file = path.substring(path.lastIndexOf('/') + 1);
    List<JobSymbol> found = new ArrayList<>();
    found.add(
        new JobSymbol(snapshot.uri(), SymbolKind.Module, "job in " + path, names(snapshot, file)));
    for (Occurrence occurrence : snapshot.names().all()) {
      if (occurrence.declares()) {
        Name name = occurrence.name();
        found.add(
            new JobSymbol(
                snapshot.uri(),
                name.sort() == Name.Sort.VARIABLE ? SymbolKind.Constant : SymbolKind.Variable,
                name.sort().word() + " of " + file,
                List.of(called(name.text(), occurrence.span(), snapshot))));
      }
    }
    return found;
  }

  private static List<Called> names(Snapshot snapshot, String file) {
    CommandJob job = snapshot.job();
    return Stream.concat(
            Stream.of(job.displayName(), job.name(), job.experimentName())
                .flatMap(Optional::stream)
                .filter(name -> !name.value().isBlank())
                .map(name -> called(name.value(), name.span(), snapshot)),
            Stream.of(called(file, Span.at(0), snapshot)))
        .toList();
  }

  private static Called called(String name, Span span, Snapshot snapshot) {
    return new Called(name, snapshot.converter().range(span));
  }

  /** Returns this as an editor knows it, under one of its names. */
  WorkspaceSymbol under(Called name) {
    return new WorkspaceSymbol(
        name.name(), kind, Either.forLeft(new Location(uri, name.place())), container);
  }
}
