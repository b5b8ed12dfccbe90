// SPDX-License-Identifier: MIT
package dev.amljob.cli.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A walk through one folder for its YAML files.
 *
 * <p>Links are not followed: what they lead to is found where it stands, or lies outside the folder
 * and is none of its business. So no loop of links can hold the walk.
 */
final class FolderWalk implements FileVisitor<Path> {
  /** Folders of other people's files. Those whose name begins with a dot are skipped as well. */
  private static final Set<String> SKIPPED =
      Set.of("node_modules", "target", "venv", "site-packages", "__pycache__");

  private final Path root;
  private final String rootName;
  private final FileDiscovery discovery;

  private FolderWalk(Path root, String rootName, FileDiscovery discovery) {
    this.root = root;
    this.rootName = rootName;
    this.discovery = discovery;
  }

  static void into(Path root, String rootName, FileDiscovery discovery) {
    try {
      // The user may name a link to a folder; only links within it are left alone.
      Files.walkFileTree(root.toRealPath(), new FolderWalk(root.toRealPath(), rootName, discovery));
    } catch (IOException failure) {
      discovery.fault(Fault.unreadable(rootName, failure));
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String name = String.valueOf(folder.getFileName());
    if (!folder.equals(root) && (name.startsWith(".") || SKIPPED.contains(name))) {
      discovery.skip(
          name(folder) + "/", name.startsWith(".") ? "a hidden folder" : "never searched for jobs");
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isYaml(file)) {
      if (attributes.isRegularFile()) {
        discovery.add(name(file), file, false);
      } else {
        discovery.skip(
            name(file), attributes.isSymbolicLink() ? "a symbolic link" : "not a regular file");
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    discovery.fault(Fault.unreadable(name(file), failure));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    if (failure != null) {
      discovery.fault(Fault.unreadable(name(folder), failure));
    }
    return FileVisitResult.CONTINUE;
  }

  private String name(Path path) {
    return rootName + FileDiscovery.slashed(root.relativize(path).toString());
  }

  private static boolean isYaml(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".yml") || name.endsWith(".yaml");
  }
}
