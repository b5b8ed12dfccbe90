// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.AssetType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an old entry says of the data of an input, in today's words.
 *
 * @param type the type of the data
 * @param path where it is, as it would be written
 * @param certain whether the old words leave nothing to guess
 */
record OldData(String type, String path, boolean certain) {
  private static final String PREFIX = "azureml:";
  private static final String DEFAULT_DATASTORE = "workspaceblobstore";
  private static final Set<String> DATASTORE_KEYS = Set.of("datastore", "datastore_id");
  private static final Set<String> PATH_KEYS = Set.of("path", "local_path");

  /** Returns what an entry says; absent where it says too little or something else besides. */
  static Optional<OldData> of(OldEntry entry, boolean output) {
    YamlNode value = entry.entry().value();
    if (value instanceof YamlScalar scalar) {
      return entry.source(scalar).map(written -> of(entry, scalar, written));
    }
    return value instanceof YamlMapping mapping && mapping.anchor().isEmpty()
        ? nested(entry, mapping, output)
        : Optional.empty();
  }

  private static Optional<OldData> nested(OldEntry entry, YamlMapping mapping, boolean output) {
    Optional<YamlScalar> path = only(entry, mapping, PATH_KEYS);
    Optional<YamlScalar> datastore = only(entry, mapping, DATASTORE_KEYS);
    int read = (path.isPresent() ? 1 : 0) + (datastore.isPresent() ? 1 : 0);
    if (path.isEmpty() || read != mapping.entries().size()) {
      return Optional.empty();
    }
    String text = path.get().text();
    if (datastore.isPresent()) {
      return onDatastore(datastore.get().text(), text, entry);
    }
    return output && text.startsWith("/")
        ? onDatastore(DEFAULT_DATASTORE, text, entry)
        : entry.source(path.get()).map(written -> of(entry, path.get(), written));
  }

  private static Optional<YamlScalar> only(OldEntry entry, YamlMapping mapping, Set<String> keys) {
    List<YamlEntry> found =
        mapping.entries().stream().filter(one -> keys.contains(one.name())).toList();
    return found.size() == 1 && entry.source(found.get(0).value()).isPresent()
        ? Optional.of((YamlScalar) found.get(0).value())
        : Optional.empty();
  }

  private static OldData of(OldEntry entry, YamlScalar path, String written) {
    return switch (entry.entry().name()) {
      case "file" -> new OldData(AssetType.URI_FILE.label(), written, true);
      case "folder" -> new OldData(AssetType.URI_FOLDER.label(), written, true);
      default -> new OldData(type(path.text(), entry), written, entry.parent().has("type"));
    };
  }

  private static Optional<OldData> onDatastore(String datastore, String path, OldEntry entry) {
    String name = datastore.startsWith(PREFIX) ? datastore.substring(PREFIX.length()) : datastore;
    String inside = path.startsWith("/") ? path.substring(1) : path;
    String address = "azureml://datastores/" + name + "/paths/" + inside;
    return name.indexOf('/') < 0
        ? Optional.of(new OldData(type(address, entry), YamlEdits.plainOrQuoted(address), false))
        : Optional.empty();
  }

  /** What lies there decides, or else whether the last part of the path has an extension. */
  private static String type(String path, OldEntry entry) {
    boolean local = path.indexOf(':') < 0;
    ProjectFiles.Kind kind =
        local
            ? entry.context().files().kind(ProjectFiles.resolve(entry.context().file(), path))
            : ProjectFiles.Kind.UNKNOWN;
    boolean file =
        switch (kind) {
          case FILE -> true;
          case FOLDER -> false;
          case MISSING, UNKNOWN -> hasExtension(path);
        };
    return (file ? AssetType.URI_FILE : AssetType.URI_FOLDER).label();
  }

  private static boolean hasExtension(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    boolean letters = last.substring(dot + 1).chars().allMatch(Character::isLetterOrDigit);
    // `azureml:name:1.0` is an asset with a version.
    return dot > 0 && dot < last.length() - 1 && letters && last.indexOf(':') < 0;
  }
}
