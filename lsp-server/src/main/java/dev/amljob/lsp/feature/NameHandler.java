// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.names.Name;
import dev.amljob.core.names.NameTable;
import dev.amljob.core.names.Occurrence;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.lsp.document.Converter;
import dev.amljob.lsp.document.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Answers what is asked of the names of a job: where they stand, and what they become. */
public final class NameHandler {
  private final WorkspaceEdits edits;

  /** Makes a handler for a client. */
  public NameHandler(ClientTraits client) {
    this.edits = new WorkspaceEdits(client);
  }

  /** Returns where a name is declared, or the file that a path names. */
  public Either<List<? extends Location>, List<? extends LocationLink>> definition(
      Snapshot snapshot, Position position) {
    NameTable names = snapshot.names();
    Optional<Span> declared =
        at(snapshot, position).flatMap(found -> names.declaration(found.name()));
    List<Location> places =
        declared
            .map(span -> List.of(location(snapshot, span)))
            .orElseGet(() -> file(snapshot, position));
    return Either.forLeft(places);
  }

  /** Returns the file that an input stands for. */
  public Either<List<? extends Location>, List<? extends LocationLink>> typeDefinition(
      Snapshot snapshot, Position position) {
    Optional<Span> input =
        at(snapshot, position)
            .filter(found -> found.name().sort() == Name.Sort.INPUT)
            .flatMap(found -> snapshot.job().input(found.name().text()))
            .map(found -> found.node().span());
    return Either.forLeft(
        input
            .map(span -> files(snapshot, path -> span.covers(path.span())))
            .orElseGet(() -> file(snapshot, position)));
  }

  private static List<Location> file(Snapshot snapshot, Position position) {
    int offset = snapshot.converter().offset(position);
    return files(snapshot, path -> path.span().touches(offset));
  }

  private static List<Location> files(Snapshot snapshot, Predicate<LocalPath> chosen) {
    return LocalPath.of(snapshot).stream()
        .filter(chosen)
        .map(
            path ->
                new Location(
                    path.uri(),
                    new org.eclipse.lsp4j.Range(new Position(0, 0), new Position(0, 0))))
        .toList();
  }

  /** Returns where a name stands. */
  public List<? extends Location> references(
      Snapshot snapshot, Position position, boolean withDeclaration) {
    return occurrences(snapshot, position).stream()
        .filter(found -> withDeclaration || !found.declares())
        .map(found -> location(snapshot, found.span()))
        .toList();
  }

  /** Returns the places of a name to be shown in the text. */
  public List<? extends DocumentHighlight> highlight(Snapshot snapshot, Position position) {
    Converter converter = snapshot.converter();
    return occurrences(snapshot, position).stream()
        .map(
            found ->
                new DocumentHighlight(
                    converter.range(found.span()),
                    found.declares() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
        .toList();
  }

  /** Returns what would be renamed; nothing for what cannot be. */
  public @Nullable PrepareRenameResult prepare(Snapshot snapshot, Position position) {
    return renamable(snapshot, position)
        .map(
            found ->
                new PrepareRenameResult(
                    snapshot.converter().range(found.span()), found.name().text()))
        .orElse(null);
  }

  /**
   * Returns the edits that rename a name everywhere.
   *
   * @throws ResponseErrorException if the name may not be that, or is somebody else's
   */
  public @Nullable WorkspaceEdit rename(Snapshot snapshot, Position position, String newName) {
    Optional<Occurrence> found = renamable(snapshot, position);
    if (found.isEmpty()) {
      return null;
    }
    Name name = found.get().name();
    if (!name.accepts(newName)) {
      throw refusal(
          "`"
              + newName
              + "` is no name for an "
              + name.sort().word()
              + "; write letters, digits and `_`");
    }
    Name taken = new Name(name.sort(), newName);
    if (!newName.equals(name.text()) && snapshot.names().declaration(taken).isPresent()) {
      throw refusal("there is an " + name.sort().word() + " `" + newName + "` already");
    }
    return edits.of(
        snapshot,
        snapshot.names().of(name).stream()
            .map(place -> TextEdit.replace(place.span(), newName))
            .toList());
  }

  private static ResponseErrorException refusal(String message) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, message, null));
  }

  /** Returns the places that change together while somebody types. */
  public @Nullable LinkedEditingRanges linked(Snapshot snapshot, Position position) {
    Optional<Occurrence> found = renamable(snapshot, position);
    if (found.isEmpty()) {
      return null;
    }
    Converter converter = snapshot.converter();
    return new LinkedEditingRanges(
        snapshot.names().of(found.get().name()).stream()
            .map(place -> converter.range(place.span()))
            .toList(),
        "[A-Za-z_][A-Za-z0-9_]*");
  }

  private static Optional<Occurrence> renamable(Snapshot snapshot, Position position) {
    return at(snapshot, position)
        .filter(found -> found.name().sort().canBeRenamed())
        .filter(found -> snapshot.names().declaration(found.name()).isPresent());
  }

  private static List<Occurrence> occurrences(Snapshot snapshot, Position position) {
    return at(snapshot, position).map(found -> snapshot.names().of(found.name())).orElse(List.of());
  }

  private static Optional<Occurrence> at(Snapshot snapshot, Position position) {
    return snapshot.names().at(snapshot.converter().offset(position));
  }

  private static Location location(Snapshot snapshot, Span span) {
    return new Location(snapshot.uri(), snapshot.converter().range(span));
  }
}
