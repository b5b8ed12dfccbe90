// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * One walk through a folder of the disk, level by level, so that the bound on its length cuts off
 * what lies deepest. It never goes through a link.
 */
final class DiskWalk {
  private final Predicate<String> skipped;
  private final List<FolderEntry> entries = new ArrayList<>();
  private final Deque<Level> open = new ArrayDeque<>();
  private boolean complete = true;

  /** A folder that is yet to be read. */
  private record Level(Path folder, String prefix, int depth) {}

  private DiskWalk(Predicate<String> skipped) {
    this.skipped = skipped;
  }

  static Listing of(Path folder, Predicate<String> skipped) {
    DiskWalk walk = new DiskWalk(skipped);
    walk.open.add(new Level(folder, "", 0));
    while (!walk.open.isEmpty()) {
      walk.read(walk.open.removeFirst());
    }
    return new Listing(walk.entries, walk.complete);
  }

  private void read(Level level) {
    for (Path path : children(level.folder)) {
      try {
        add(path, level);
      } catch (IOException gone) {
        // It was there a moment ago; who deletes files meanwhile does not want to hear of them.
        complete = false;
      }
    }
  }

  private List<Path> children(Path folder) {
    List<Path> children = new ArrayList<>();
    int room = Listing.MOST_ENTRIES - entries.size();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        if (children.size() == room) {
          complete = false;
          break;
        }
        children.add(child);
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      complete = false;
    }
    children.sort(null);
    return children;
  }

  private void add(Path path, Level level) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    String name = level.prefix + path.getFileName();
    if (attributes.isSymbolicLink()) {
      entries.add(new FolderEntry(name, FolderEntry.Sort.LINK, 0));
    } else if (!attributes.isDirectory()) {
      entries.add(new FolderEntry(name, FolderEntry.Sort.FILE, attributes.size()));
    } else {
      entries.add(new FolderEntry(name, FolderEntry.Sort.FOLDER, 0));
      if (!skipped.test(name)) {
        enter(new Level(path, name + "/", level.depth + 1));
      }
    }
  }

  private void enter(Level level) {
    if (level.depth < Listing.DEEPEST) {
      open.addLast(level);
    } else {
      complete = false;
    }
  }
}
