// SPDX-License-Identifier: MIT
package dev.amljob.lsp.workspace;

import dev.amljob.core.complete.KnownNames;
import dev.amljob.core.discovery.Discovery;
import dev.amljob.core.discovery.FileDiscovery;
import dev.amljob.core.discovery.Selection;
import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.files.PathNames;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.files.SkippedFolders;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Uris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;

/** The folders of an editor: the YAML files in them, and the names that these mention. */
public final class Workspace {
  private static final Selection ALL = new Selection(List.of("."), List.of(), false);

  /** Names are looked for in no larger file: what people write is smaller. */
  private static final long LARGEST_FILE = 512 * 1024;

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

  /** Returns the files that the command line would look at in the folders. */
  List<File> files(Documents documents) {
    List<File> found = new ArrayList<>();
    for (Path root : roots) {
      Discovery in = FileDiscovery.find(root, ALL, documents.configurations());
      in.candidates().forEach(file -> found.add(new File(root, root.resolve(file.name()))));
    }
    return found;
  }

  /** Returns the folder that a file lies in, the innermost of several. */
  public Optional<Path> rootOf(Path file) {
    return roots.stream().filter(file::startsWith).max(Comparator.comparingInt(Path::getNameCount));
  }

  private static boolean isRead(String name, long bytes) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml") && bytes <= LARGEST_FILE;
  }

  private static boolean isSkipped(String folder) {
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    return SkippedFolders.isHidden(name) || SkippedFolders.isForeign(name);
  }

  /** Reads the names that all files mention. */
  public void readNames(Documents documents) {
    onDisk.clear();
    files(documents).forEach(file -> rereadNames(file.path()));
  }

  /** Reads the names of one file again, if it is one of those that are read; it may be gone. */
  public void rereadNames(Path path) {
    if (isMet(path)) {
      readNames(path);
    } else {
      onDisk.remove(path);
    }
  }

  /** Returns whether a walk through the folders comes by a file, and reads it. */
  private boolean isMet(Path path) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return found.isRegularFile()
          && isRead(PathNames.slashed(path), found.size())
          && rootOf(path).filter(root -> isReached(root.relativize(path))).isPresent();
    } catch (IOException gone) {
      return false;
    }
  }

  private static boolean isReached(Path name) {
    for (int i = 0; i < name.getNameCount() - 1; i++) {
      if (isSkipped(name.getName(i).toString())) {
        return false;
      }
    }
    return true;
  }

  private void readNames(Path path) {
    disk.read(PathNames.slashed(path))
        .ifPresent(file -> onDisk.put(path, KnownNames.in(YamlParser.parse(file))));
  }

  /**
   * Returns the names on disk and in the open documents, as the editor shows them, but for one of
   * them: in that, a word is being typed, which may be saved already.
   */
  public KnownNames namesBeside(Snapshot asking, Documents documents) {
    Map<Path, KnownNames> all = new HashMap<>(onDisk);
    List<KnownNames> untitled = new ArrayList<>();
    for (Snapshot snapshot : documents.all()) {
      boolean same = snapshot.uri().equals(asking.uri());
      KnownNames shown = same ? KnownNames.none() : snapshot.mentions();
      Uris.path(snapshot.uri())
          .ifPresentOrElse(path -> all.put(path, shown), () -> untitled.add(shown));
    }
    untitled.addAll(all.values());
    return KnownNames.all(untitled);
  }
}
