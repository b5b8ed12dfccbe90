// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.LocalPaths;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Uris;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place where a document names a local file or folder that is there.
 *
 * @param span the place of the value
 * @param uri the address of what it names
 */
record LocalPath(Span span, String uri) {
  private static final Set<String> KEYS = Set.of("code", "path", "conda_file");

  /** Returns all such places of a document. */
  static List<LocalPath> of(Snapshot snapshot) {
    List<LocalPath> found = new ArrayList<>();
    if (snapshot.kind() == DocumentKind.COMMAND_JOB) {
      snapshot.job().mapping().map(LocalPaths::in).orElse(Set.of()).stream()
          .forEach(written -> add(snapshot, written.node().span(), written.path(), found));
      CommandFiles.of(snapshot).forEach(file -> add(snapshot, file.span(), file.path(), found));
    } else {
      addAll(snapshot, found);
    }
    return found;
  }

  /** Adds what can be a path by its key alone, in files that amljob knows less of. */
  private static void addAll(Snapshot snapshot, List<LocalPath> found) {
    for (YamlMapping mapping : snapshot.document().mappings()) {
      for (YamlEntry entry : mapping.entries()) {
        if (entry.value() instanceof YamlScalar scalar && KEYS.contains(entry.name())) {
          add(snapshot, scalar.span(), scalar.text(), found);
        }
      }
    }
  }

  private static void add(Snapshot snapshot, Span span, String path, List<LocalPath> found) {
    if (path.isEmpty() || path.contains(":") || path.contains("\n")) {
      return;
    }
    String name = ProjectFiles.resolve(snapshot.file(), path);
    ProjectFiles.Kind kind = snapshot.files().kind(name);
    if (kind == ProjectFiles.Kind.FILE || kind == ProjectFiles.Kind.FOLDER) {
      found.add(new LocalPath(span, Uris.uri(name)));
    }
  }
}
