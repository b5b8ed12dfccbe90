// SPDX-License-Identifier: MIT
package dev.amljob.core;

import dev.amljob.core.files.FolderEntry;
import dev.amljob.core.files.Listing;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.text.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Files that exist only in a test; folders are those that some file lies in, and links lead to
 * nothing.
 */
public final class MemoryFiles implements ProjectFiles {
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Long> sizes = new HashMap<>();
  private final Set<String> links = new HashSet<>();
  private final Set<String> emptyFolders = new TreeSet<>();

  /** Adds a file. */
  public MemoryFiles with(String name, String text) {
    texts.put(name, text);
    return this;
  }

  /** Adds a file of a size. */
  public MemoryFiles withSize(String name, long bytes) {
    sizes.put(name, bytes);
    return with(name, "");
  }

  /** Adds a link. */
  public MemoryFiles withLink(String name) {
    links.add(name);
    return with(name, "");
  }

  @Override
  public Optional<Listing> list(String name, Predicate<String> skipped) {
    String prefix = name.equals(".") ? "" : name + "/";
    Map<String, FolderEntry> entries = new TreeMap<>();
    for (String file : texts.keySet()) {
      if (file.startsWith(prefix) && file.length() > prefix.length()) {
        add(file, prefix, skipped, entries);
      }
    }
    return kind(name) == Kind.FOLDER
        ? Optional.of(new Listing(List.copyOf(entries.values()), true))
        : Optional.empty();
  }

  private void add(
      String file, String prefix, Predicate<String> skipped, Map<String, FolderEntry> entries) {
    String path = file.substring(prefix.length());
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      entries.put(folder, new FolderEntry(folder, FolderEntry.Sort.FOLDER, 0));
      if (skipped.test(folder)) {
        return;
      }
    }
    if (!path.endsWith("/")) {
      FolderEntry.Sort sort = links.contains(file) ? FolderEntry.Sort.LINK : FolderEntry.Sort.FILE;
      long bytes = sizes.getOrDefault(file, (long) texts.getOrDefault(file, "").length());
      entries.put(path, new FolderEntry(path, sort, bytes));
    }
  }

  /** Adds a folder in which nothing lies. */
  public MemoryFiles withEmptyFolder(String name) {
    emptyFolders.add(name);
    return this;
  }

  @Override
  public boolean isEmptyFolder(String name) {
    return emptyFolders.contains(name);
  }

  @Override
  public Kind kind(String name) {
    if (texts.containsKey(name)) {
      return Kind.FILE;
    }
    boolean folder =
        name.equals(".")
            || emptyFolders.contains(name)
            || texts.keySet().stream().anyMatch(file -> file.startsWith(name + "/"));
    return folder ? Kind.FOLDER : Kind.MISSING;
  }

  @Override
  public Optional<SourceFile> read(String name) {
    return Optional.ofNullable(texts.get(name)).map(text -> SourceFile.of(name, text));
  }
}
