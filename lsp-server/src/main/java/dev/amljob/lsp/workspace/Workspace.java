// SPDX-License-Identifier: MIT
package dev.amljob.lsp.workspace;

import dev.amljob.core.complete.KnownNames;
import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.files.FolderEntry;
import dev.amljob.core.files.Listing;
import dev.amljob.core.files.PathNames;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.text.SourceFile;
import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Uris;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;

/** The folders of an editor: the YAML files in them, and the names that these mention. */
public final class Workspace {
  private static final long LARGEST_FILE = 512 * 1024;

  private static final Set<String> SKIPPED =
      Set.of("node_modules", "__pycache__", "venv", "target", "build", "dist");

  private final List<Path> roots = new CopyOnWriteArrayList<>();
  private final Map<Path, KnownNames> onDisk = new ConcurrentHashMap<>();
  private final ProjectFiles disk = new DiskFiles(Path.of(""));

  /** Takes in the folders that a client begins with. */
  @SuppressWarnings("deprecation") // for clients that know of one folder only
  public void open(InitializeParams params) {
    List<WorkspaceFolder> folders = params.getWorkspaceFolders();
    if (folders != null && !folders.isEmpty()) {
      folders.forEach(folder -> add(folder.getUri()));
    } else if (params.getRootUri() != null) {
      add(params.getRootUri());
    }
  }

  /** Takes in one more folder. */
  public void add(String uri) {
    Uris.path(uri).filter(path -> !roots.contains(path)).ifPresent(roots::add);
  }

  /** Forgets a folder. */
  public void remove(String uri) {
    Uris.path(uri).ifPresent(roots::remove);
  }

  /**
   * A file in one of the folders.
   *
   * @param root the folder
   * @param path the file
   */
  public record File(Path root, Path path) {}

  /** Returns the YAML files of all folders, as far as a look at so many is quick. */
  List<File> yamlFiles() {
    List<File> found = new ArrayList<>();
    for (Path root : roots) {
      Optional<Listing> listing = disk.list(PathNames.slashed(root), Workspace::isSkipped);
      for (FolderEntry entry : listing.map(Listing::entries).orElse(List.of())) {
        boolean yaml = entry.name().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
        if (yaml && entry.sort() == FolderEntry.Sort.FILE && entry.bytes() <= LARGEST_FILE) {
          found.add(new File(root, root.resolve(entry.path())));
        }
      }
    }
    return found;
  }

  /** Returns the folder that a file lies in, the innermost of several. */
  public Optional<Path> rootOf(Path file) {
    return roots.stream().filter(file::startsWith).max(Comparator.comparingInt(Path::getNameCount));
  }

  private static boolean isSkipped(String folder) {
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    return name.startsWith(".") || SKIPPED.contains(name);
  }

  /** Reads the names that all files mention. */
  public void readNames() {
    onDisk.clear();
    yamlFiles().forEach(file -> readNames(file.path()));
  }

  /** Reads the names of one file again, which may be gone. */
  public void readNames(Path path) {
    Optional<SourceFile> file = disk.read(PathNames.slashed(path));
    if (file.isPresent()) {
      onDisk.put(path, KnownNames.in(file.get().text()));
    } else {
      onDisk.remove(path);
    }
  }

  /** Returns the names on disk and in the open documents. */
  public KnownNames names(Documents documents) {
    List<KnownNames> all = new ArrayList<>(onDisk.values());
    for (Snapshot snapshot : documents.all()) {
      all.add(KnownNames.in(snapshot.file().text()));
    }
    return KnownNames.all(all);
  }
}
