// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.amljob.core.files.PathNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ignore files that count where a walk is: that of its folder and of those above, up to the
 * root of the repository. The nearest that has something to say decides, as in Git.
 *
 * <p>What Git tracks although it is ignored is ignored here, because only Git's index knows.
 */
final class GitIgnores {
  private static final String NAME = ".gitignore";
  private static final String REPOSITORY = ".git";
  private static final int MAX_BYTES = 1 << 20;

  /** The nearest first. */
  private final Deque<Level> levels = new ArrayDeque<>();

  /** The patterns of one folder. */
  private record Level(Path folder, List<GitPattern> patterns) {}

  private GitIgnores() {}

  /** Returns those of the folders above one, which a walk is about to enter. */
  static GitIgnores above(Path folder) {
    GitIgnores ignores = new GitIgnores();
    Deque<Path> above = new ArrayDeque<>();
    @Nullable Path top = folder;
    while (top != null && !Files.exists(top.resolve(REPOSITORY))) {
      above.push(top);
      top = top.getParent();
    }
    if (top != null) {
      above.push(top);
      ignores.add(top, top.resolve(REPOSITORY).resolve("info/exclude"));
      for (Path each : above) {
        if (!each.equals(folder)) {
          ignores.enter(each);
        }
      }
    }
    return ignores;
  }

  /** Adds the ignore file of a folder. */
  void enter(Path folder) {
    add(folder, folder.resolve(NAME));
  }

  /** Takes away the ignore file of the folder that was entered last. */
  void leave() {
    levels.pop();
  }

  private void add(Path folder, Path file) {
    levels.push(new Level(folder, patterns(file)));
  }

  private static List<GitPattern> patterns(Path file) {
    try {
      // A character for each byte, because Git compares bytes: its `?` is one of them.
      return Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES
          ? GitPattern.all(new String(Files.readAllBytes(file), ISO_8859_1))
          : List.of();
    } catch (IOException unreadable) {
      // As Git: what cannot be read ignores nothing.
      return List.of();
    }
  }

  /** Returns whether something below the folders that were entered is ignored. */
  boolean ignores(Path path, boolean folder) {
    for (Level level : levels) {
      if (!level.patterns.isEmpty()) {
        List<String> names = names(level.folder, path);
        for (GitPattern pattern : level.patterns) {
          if (pattern.matches(names, folder)) {
            return !pattern.negated();
          }
        }
      }
    }
    return false;
  }

  private static List<String> names(Path folder, Path path) {
    String name = PathNames.slashed(folder.relativize(path));
    return Arrays.asList(new String(name.getBytes(UTF_8), ISO_8859_1).split("/", -1));
  }
}
