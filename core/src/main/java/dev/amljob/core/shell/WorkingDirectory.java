// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folder in which a command runs, as far as the text tells. */
public final class WorkingDirectory {
  /** Where the job starts: the root of its code. */
  public static final WorkingDirectory START = new WorkingDirectory("");

  /** Somewhere that depends on more than the text. */
  public static final WorkingDirectory UNKNOWN = new WorkingDirectory(null);

  /** No system has longer paths; without a bound, many moves would cost their square. */
  private static final int LONGEST = 4096;

  private static final Set<String> OPTIONS = Set.of("-L", "-P", "-e", "-@", "--");

  private final @Nullable String path;

  private WorkingDirectory(@Nullable String path) {
    this.path = path;
  }

  /**
   * Returns the path, with {@code /} between folders: relative to the start, so empty at the start
   * itself, or absolute. Empty if the folder is not known.
   */
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }

  /**
   * Returns where a path leads from here: relative to the start, with {@code ..} only at its
   * beginning, or absolute.
   */
  public Optional<String> resolve(String other) {
    if (other.startsWith("/")) {
      return Optional.of(normalized(other));
    }
    return path().map(here -> here.isEmpty() ? normalized(other) : normalized(here + "/" + other));
  }

  /** Returns where {@code cd} leads with these arguments. */
  WorkingDirectory move(List<ShellWord> arguments) {
    int first = 0;
    while (first < arguments.size() && OPTIONS.contains(arguments.get(first).text())) {
      first++;
    }
    return first == arguments.size() - 1
        ? arguments
            .get(first)
            .literal()
            .filter(path -> !path.equals("-"))
            .map(this::move)
            .orElse(UNKNOWN)
        : UNKNOWN;
  }

  private WorkingDirectory move(String other) {
    return resolve(other)
        .filter(target -> target.length() <= LONGEST)
        .map(WorkingDirectory::new)
        .orElse(UNKNOWN);
  }

  private static String normalized(String path) {
    boolean absolute = path.startsWith("/");
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".") && !(absolute && name.equals(".."))) {
        names.addLast(name);
      }
    }
    return (absolute ? "/" : "") + String.join("/", names);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkingDirectory directory && Objects.equals(path, directory.path);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(path);
  }

  @Override
  public String toString() {
    return path == null ? "?" : path.isEmpty() ? "." : path;
  }
}
