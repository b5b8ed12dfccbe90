// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import dev.amljob.core.config.Configurations;
import dev.amljob.core.discovery.BoundedRead;
import dev.amljob.core.files.PathNames;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;

/** The documents that are open in the editor, each in its newest version. */
public final class Documents {
  /** By {@link Uris#key}, since not only the client makes addresses. */
  private final Map<String, Snapshot> snapshots = new ConcurrentHashMap<>();

  private final PositionEncoding encoding;

  /** Makes an empty store for a client that counts in some units. */
  public Documents(PositionEncoding encoding) {
    this.encoding = encoding;
  }

  /** Returns how the client counts. */
  public PositionEncoding encoding() {
    return encoding;
  }

  /** Takes in a document. */
  public Snapshot open(TextDocumentItem item) {
    Snapshot snapshot =
        new Snapshot(
            new Snapshot.Head(item.getUri(), item.getLanguageId(), item.getVersion()),
            SourceFile.of(Uris.name(item.getUri()), item.getText()),
            encoding,
            this::openFile);
    snapshots.put(Uris.key(item.getUri()), snapshot);
    return snapshot;
  }

  /** Reads a file that is not open, as the command line would. */
  public Snapshot onDisk(Path path) throws IOException {
    String name = PathNames.slashed(path);
    return new Snapshot(
        new Snapshot.Head(Uris.uri(path), "yaml", 0),
        BoundedRead.file(name, path),
        encoding,
        this::openFile);
  }

  /** Returns what the configurations set, as the editor shows them; read when they are asked. */
  public Configurations configurations() {
    return Snapshot.configurations(new EditorFiles(this::openFile, new HashSet<>()));
  }

  /** Makes the next version of a document; nothing for one that is not open. */
  public Optional<Snapshot> change(
      String uri, int version, List<TextDocumentContentChangeEvent> changes) {
    return Optional.ofNullable(
        snapshots.computeIfPresent(
            Uris.key(uri),
            (key, before) ->
                before.with(version, ContentChanges.apply(before.file(), encoding, changes))));
  }

  /** Forgets a document. */
  public void close(String uri) {
    snapshots.remove(Uris.key(uri));
  }

  /** Returns a document in its newest version. */
  public Optional<Snapshot> find(String uri) {
    return Optional.ofNullable(snapshots.get(Uris.key(uri)));
  }

  /** Returns all documents. */
  public Collection<Snapshot> all() {
    return List.copyOf(snapshots.values());
  }

  /** Forgets what was found out about those documents that name a file, and returns them. */
  public List<Snapshot> renewDependentsOf(String name) {
    List<Snapshot> renewed = new ArrayList<>();
    for (Snapshot snapshot : all()) {
      if (!snapshot.file().name().equals(name) && snapshot.asksFor(name)) {
        Snapshot again = snapshot.with(snapshot.version(), snapshot.file().text());
        // A version that came in the meantime knows nothing yet anyway.
        if (snapshots.replace(Uris.key(snapshot.uri()), snapshot, again)) {
          renewed.add(again);
        }
      }
    }
    return renewed;
  }

  private Optional<SourceFile> openFile(String name) {
    return all().stream().map(Snapshot::file).filter(file -> file.name().equals(name)).findFirst();
  }
}
