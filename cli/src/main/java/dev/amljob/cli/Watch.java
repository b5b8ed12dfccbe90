// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Looks at files again and again, until one of them changes, comes or goes. It asks the disk
 * instead of waiting to be told, because network drives and containers tell nobody.
 */
final class Watch {
  private static final long PAUSE_MILLIS = 300;

  private final Path folder;
  private final Supplier<List<String>> files;
  private Map<String, Stamp> seen;

  /** What changes when a file does. */
  private record Stamp(long modified, long size) {}

  /**
   * Begins to look.
   *
   * @param files names the files of each look, from the folder
   */
  Watch(Path folder, Supplier<List<String>> files) {
    this.folder = folder;
    this.files = files;
    this.seen = look();
  }

  /**
   * Waits for the next change.
   *
   * @throws InterruptedException if somebody has had enough
   */
  void awaitChange() throws InterruptedException {
    Map<String, Stamp> now = look();
    while (now.equals(seen)) {
      Thread.sleep(PAUSE_MILLIS);
      now = look();
    }
    seen = now;
  }

  private Map<String, Stamp> look() {
    Map<String, Stamp> stamps = new TreeMap<>();
    for (String file : files.get()) {
      try {
        Path path = folder.resolve(file);
        stamps.put(file, new Stamp(Files.getLastModifiedTime(path).toMillis(), Files.size(path)));
      } catch (IOException | InvalidPathException gone) {
        // It comes back, or it does not; the next look will tell.
      }
    }
    return stamps;
  }
}
