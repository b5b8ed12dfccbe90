// SPDX-License-Identifier: MIT
package dev.amljob.lsp.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was found out about files, each until it changes on disk.
 *
 * @param <T> what is found out about one
 */
final class SeenFiles<T> {
  private final Map<Path, Seen<T>> seen = new ConcurrentHashMap<>();

  /** What a file was when it was that old and that large. */
  private record Seen<T>(long modified, long bytes, T found) {}

  /** Finds out about a file. */
  interface Look<T> {
    T at(Path path) throws IOException;
  }

  /** Returns what is known of a file, after a look at it if need be; nothing if none is there. */
  Optional<T> of(Path path, Look<T> look) {
    try {
      long modified = Files.getLastModifiedTime(path).toMillis();
      long bytes = Files.size(path);
      Seen<T> last = seen.get(path);
      if (last == null || last.modified() != modified || last.bytes() != bytes) {
        last = new Seen<>(modified, bytes, look.at(path));
        seen.put(path, last);
      }
      return Optional.of(last.found());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Forgets all files but these. */
  void keep(Collection<Path> paths) {
    seen.keySet().retainAll(paths);
  }

  /** Forgets some files. */
  void forget(Collection<Path> paths) {
    paths.forEach(seen::remove);
  }

  /** Forgets all files. */
  void forget() {
    seen.clear();
  }
}
