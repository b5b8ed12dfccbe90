// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import dev.amljob.core.text.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder of code, or one to build an image from, as the reference would upload it: all that its
 * ignore file does not leave out. That is the {@code .amlignore} right in the folder or, if there
 * is none, the {@code .gitignore} there; never both, and none from the folders around it or in it.
 */
public final class UploadFolder {
  /** The name of the ignore file that comes first. */
  public static final String AML_IGNORE = ".amlignore";

  /** The name of the ignore file that counts where the other is missing. */
  public static final String GIT_IGNORE = ".gitignore";

  /** Folders of tools, known by their names alone; nobody counts what lies in them. */
  private static final Set<String> TOOLS =
      Set.of(".git", ".venv", "node_modules", ".tox", ".mypy_cache", ".hg", ".svn");

  private final String name;
  private final Optional<String> ignoreName;
  private final IgnoreFile ignore;
  private final Listing listing;

  private UploadFolder(
      String name, Optional<String> ignoreName, IgnoreFile ignore, Listing listing) {
    this.name = name;
    this.ignoreName = ignoreName;
    this.ignore = ignore;
    List<FolderEntry> kept =
        listing.entries().stream().filter(entry -> !excludes(ignore, entry)).toList();
    this.listing = new Listing(kept, listing.complete());
  }

  private static boolean excludes(IgnoreFile ignore, FolderEntry entry) {
    return entry.sort() == FolderEntry.Sort.FOLDER
        ? ignore.excludesAll(entry.path())
        : ignore.excludes(entry.path());
  }

  /** Walks through a folder; empty where there is none, or nobody can look into it. */
  public static Optional<UploadFolder> of(ProjectFiles files, String name) {
    if (files.kind(name) != ProjectFiles.Kind.FOLDER) {
      return Optional.empty();
    }
    Optional<String> ignoreName =
        List.of(AML_IGNORE, GIT_IGNORE).stream()
            .filter(file -> isThere(files.kind(within(name, file))))
            .findFirst();
    IgnoreFile ignore =
        ignoreName
            .flatMap(file -> files.read(within(name, file)))
            .map(UploadFolder::patterns)
            .orElse(IgnoreFile.NONE);
    return files
        .list(name, folder -> isTool(folder) || ignore.excludesAll(folder))
        .map(listing -> new UploadFolder(name, ignoreName, ignore, listing));
  }

  private static IgnoreFile patterns(SourceFile file) {
    String text = file.text();
    return IgnoreFile.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static boolean isThere(ProjectFiles.Kind kind) {
    return kind == ProjectFiles.Kind.FILE || kind == ProjectFiles.Kind.FOLDER;
  }

  /** Returns whether a folder is that of a tool, into which nobody looks. */
  public static boolean isTool(String folder) {
    return TOOLS.contains(folder.substring(folder.lastIndexOf('/') + 1));
  }

  private static String within(String folder, String path) {
    return folder.equals(".") ? path : folder.endsWith("/") ? folder + path : folder + "/" + path;
  }

  /** Returns the name of something in this folder, by which {@link ProjectFiles} knows it. */
  public String nameOf(String path) {
    return within(name, path);
  }

  /** Returns which ignore file counts. */
  public Optional<String> ignoreName() {
    return ignoreName;
  }

  /** Returns whether the ignore file leaves a file out. */
  public boolean ignores(String path) {
    return ignore.excludes(path);
  }

  /** Returns what is uploaded, and the folders that it lies in. */
  public List<FolderEntry> entries() {
    return listing.entries();
  }

  /** Returns whether the entries are all there are. */
  public boolean isComplete() {
    return listing.complete();
  }
}
