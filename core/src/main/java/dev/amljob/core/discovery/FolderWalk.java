// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import dev.amljob.core.config.Configurations;
import dev.amljob.core.files.PathNames;
import dev.amljob.core.files.SkippedFolders;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A walk through one folder for files that may be jobs.
 *
 * <p>Links are not followed: what they lead to is found where it stands, or lies outside the folder
 * and is none of its business. So no loop of links can hold the walk.
 */
final class FolderWalk implements FileVisitor<Path> {
  private final Path root;
  private final String rootName;
  private final FileDiscovery discovery;
  private final GitIgnores ignores;

  private FolderWalk(Path root, String rootName, FileDiscovery discovery) {
    this.root = root;
    this.rootName = rootName;
    this.discovery = discovery;
    this.ignores = GitIgnores.above(root);
  }

  static void into(Path root, String rootName, FileDiscovery discovery) {
    try {
      // The user may name a link to a folder; only links within it are left alone.
      Path real = root.toRealPath();
      Files.walkFileTree(real, new FolderWalk(real, rootName, discovery));
    } catch (IOException failure) {
      discovery.fault(Fault.unreadable(rootName, failure));
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String reason = folder.equals(root) ? "" : reasonToSkip(folder);
    if (!reason.isEmpty()) {
      discovery.skip(name(folder) + "/", reason);
      return FileVisitResult.SKIP_SUBTREE;
    }
    ignores.enter(folder);
    return FileVisitResult.CONTINUE;
  }

  private String reasonToSkip(Path folder) {
    String name = String.valueOf(folder.getFileName());
    if (SkippedFolders.isHidden(name)) {
      return "a hidden folder";
    }
    if (SkippedFolders.isForeign(name)) {
      return "never searched for jobs";
    }
    String excluded = discovery.exclusions().ofFolder(name(folder));
    return !excluded.isEmpty() || !ignores.ignores(folder, true)
        ? excluded
        : "ignored by .gitignore";
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (discovery.isCandidate(name(file))) {
      String reason = reasonToSkip(file, attributes);
      if (reason.isEmpty()) {
        discovery.add(name(file), file, false);
      } else {
        discovery.skip(name(file), reason);
      }
    }
    return FileVisitResult.CONTINUE;
  }

  private String reasonToSkip(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return "a symbolic link";
    }
    if (!attributes.isRegularFile()) {
      return "not a regular file";
    }
    if (Configurations.isOne(name(file))) {
      return "a configuration of amljob";
    }
    String excluded = discovery.exclusions().ofFile(name(file));
    return !excluded.isEmpty() || !ignores.ignores(file, false)
        ? excluded
        : "ignored by .gitignore";
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    discovery.fault(Fault.unreadable(name(file), failure));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    ignores.leave();
    if (failure != null) {
      discovery.fault(Fault.unreadable(name(folder), failure));
    }
    return FileVisitResult.CONTINUE;
  }

  private String name(Path path) {
    return rootName + PathNames.slashed(root.relativize(path));
  }
}
