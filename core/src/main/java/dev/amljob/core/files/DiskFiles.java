// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import dev.amljob.core.text.SourceFile;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The disk. */
public final class DiskFiles implements ProjectFiles {
  /** A job names small files of text; what is larger than this is something else. */
  private static final long MAX_BYTES = 16L << 20;

  private final Path root;

  /**
   * Makes a view of the disk.
   *
   * @param root the folder from which relative names count, as a rule the working directory
   */
  public DiskFiles(Path root) {
    this.root = Objects.requireNonNull(root, "root");
  }

  @Override
  public Kind kind(String name) {
    Path path = path(name);
    if (path == null || !Files.exists(path)) {
      return Kind.MISSING;
    }
    return Files.isDirectory(path) ? Kind.FOLDER : Kind.FILE;
  }

  @Override
  public Optional<SourceFile> read(String name) {
    Path path = path(name);
    try {
      if (path == null || !Files.isRegularFile(path) || Files.size(path) > MAX_BYTES) {
        return Optional.empty();
      }
      // Not Files.readAllBytes, whose channels load the network library.
      try (InputStream in = new FileInputStream(path.toFile())) {
        return Optional.of(SourceFile.decode(name, in.readAllBytes()));
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Listing> list(String name, Predicate<String> skipped) {
    Path path = path(name);
    return path == null || !Files.isDirectory(path)
        ? Optional.empty()
        : Optional.of(DiskWalk.of(path, skipped));
  }

  @Override
  public boolean isEmptyFolder(String name) {
    Path path = path(name);
    if (path == null || !Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> within = Files.walk(path)) {
      // Ends at the first file, so that a large folder costs no more than a small one.
      return within.allMatch(Files::isDirectory);
    } catch (IOException | UncheckedIOException unreadable) {
      return false;
    }
  }

  private @Nullable Path path(String name) {
    try {
      return root.resolve(name);
    } catch (InvalidPathException impossible) {
      return null;
    }
  }
}
