// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.files.Listing;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.text.SourceFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The files that an editor sees: the disk, with unsaved texts over it. */
final class EditorFiles implements ProjectFiles {
  private final ProjectFiles disk = new DiskFiles(Path.of(""));
  private final Function<String, Optional<SourceFile>> open;
  private final Set<String> asked;

  /**
   * Makes a view of files.
   *
   * @param open finds the open text of a name
   * @param asked takes down each name that is asked for
   */
  EditorFiles(Function<String, Optional<SourceFile>> open, Set<String> asked) {
    this.open = open;
    this.asked = asked;
  }

  @Override
  public void checkWanted() {
    Wanted.check();
  }

  @Override
  public Kind kind(String name) {
    ask(name);
    if (open.apply(name).isPresent()) {
      return Kind.FILE;
    }
    return isOnDisk(name) ? disk.kind(name) : Kind.UNKNOWN;
  }

  @Override
  public Optional<SourceFile> read(String name) {
    ask(name);
    return open.apply(name).or(() -> isOnDisk(name) ? disk.read(name) : Optional.empty());
  }

  @Override
  public Optional<Listing> list(String name, Predicate<String> skipped) {
    ask(name);
    return isOnDisk(name)
        ? disk.list(name, folder -> isLeftOut(folder, skipped))
        : Optional.empty();
  }

  private static boolean isLeftOut(String folder, Predicate<String> skipped) {
    Wanted.check();
    return skipped.test(folder);
  }

  @Override
  public boolean isEmptyFolder(String name) {
    ask(name);
    return isOnDisk(name) && disk.isEmptyFolder(name);
  }

  private void ask(String name) {
    Wanted.check();
    asked.add(name);
  }

  /** A text that was never saved lies in no folder, so nothing can be told of what it names. */
  static boolean isOnDisk(String name) {
    try {
      return Path.of(name).isAbsolute();
    } catch (InvalidPathException impossible) {
      return false;
    }
  }
}
