// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.EnvironmentFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlDocument;
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
    YamlDocument document = snapshot.document();
    boolean job = snapshot.kind() == DocumentKind.COMMAND_JOB;
    for (YamlMapping mapping : document.mappings()) {
      for (YamlEntry entry : mapping.entries()) {
        if (entry.value() instanceof YamlScalar scalar) {
          String text = scalar.text();
          boolean file =
              job && entry.name().equals("environment") && text.startsWith(EnvironmentFile.PREFIX);
          if (file || KEYS.contains(entry.name())) {
            add(
                snapshot,
                scalar,
                file ? text.substring(EnvironmentFile.PREFIX.length()) : text,
                found);
          }
        }
      }
    }
    return found;
  }

  private static void add(
      Snapshot snapshot, YamlScalar scalar, String path, List<LocalPath> found) {
    if (path.isEmpty() || path.contains(":") || path.contains("\n")) {
      return;
    }
    String name = ProjectFiles.resolve(snapshot.file(), path);
    ProjectFiles.Kind kind = snapshot.files().kind(name);
    if (kind == ProjectFiles.Kind.FILE || kind == ProjectFiles.Kind.FOLDER) {
      found.add(new LocalPath(scalar.span(), Uris.uri(name)));
    }
  }
}
