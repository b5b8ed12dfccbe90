// SPDX-License-Identifier: MIT
package dev.amljob.core;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.text.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files that exist only in a test; folders are those that some file lies in. */
public final class MemoryFiles implements ProjectFiles {
  private final Map<String, String> texts = new TreeMap<>();
  private final Set<String> emptyFolders = new TreeSet<>();

  /** Adds a file. */
  public MemoryFiles with(String name, String text) {
    texts.put(name, text);
    return this;
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
