// SPDX-License-Identifier: MIT
package dev.amljob.core;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.text.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Files that exist only in a test; folders are those that some file lies in. */
public final class MemoryFiles implements ProjectFiles {
  private final Map<String, String> texts = new TreeMap<>();

  /** Adds a file. */
  public MemoryFiles with(String name, String text) {
    texts.put(name, text);
    return this;
  }

  @Override
  public Kind kind(String name) {
    if (texts.containsKey(name)) {
      return Kind.FILE;
    }
    boolean folder =
        name.equals(".") || texts.keySet().stream().anyMatch(file -> file.startsWith(name + "/"));
    return folder ? Kind.FOLDER : Kind.MISSING;
  }

  @Override
  public Optional<SourceFile> read(String name) {
    return Optional.ofNullable(texts.get(name)).map(text -> SourceFile.of(name, text));
  }
}
