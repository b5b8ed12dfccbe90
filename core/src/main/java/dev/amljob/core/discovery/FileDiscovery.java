// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import dev.amljob.core.config.Configurations;
import dev.amljob.core.files.WorkingFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that the paths of a command line stand for: a file for itself, a folder for the
 * YAML files in it.
 */
public final class FileDiscovery {
  private final Path workingFolder;
  private final Selection selection;
  private final Configurations configurations;
  private @Nullable Exclusions exclusions;
  private @Nullable PathGlob glob;
  private final Map<Path, Candidate> found = new HashMap<>();
  private final List<Discovery.Skipped> skipped = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private FileDiscovery(Path workingFolder, Selection selection, Configurations configurations) {
    this.workingFolder = Objects.requireNonNull(workingFolder, "workingFolder");
    this.selection = Objects.requireNonNull(selection, "selection");
    this.configurations = Objects.requireNonNull(configurations, "configurations");
  }

  /**
   * Returns what some paths stand for.
   *
   * @param workingFolder the folder from which relative paths count
   * @param selection the paths, and what to leave out
   * @param configurations what the files' configurations leave out
   */
  public static Discovery find(
      Path workingFolder, Selection selection, Configurations configurations) {
    FileDiscovery discovery = new FileDiscovery(workingFolder, selection, configurations);
    selection.paths().forEach(discovery::add);
    List<Candidate> sorted = new ArrayList<>(discovery.found.values());
    sorted.sort((one, other) -> one.name().compareTo(other.name()));
    discovery.skipped.sort((one, other) -> one.name().compareTo(other.name()));
    return new Discovery(sorted, discovery.skipped, discovery.faults);
  }

  /** Returns why a file that is named is left out nevertheless; nothing where it is not. */
  public static String whyLeftOut(
      String name, Path workingFolder, Selection selection, Configurations configurations) {
    return selection.forced()
        ? new Exclusions(workingFolder(workingFolder), configurations, selection).ofFile(name)
        : "";
  }

  private void add(String written) {
    Path path = path(written);
    if (path == null) {
      addMatching(written);
    } else if (Files.isDirectory(path)) {
      FolderWalk.into(path, folderName(written), this);
    } else if (Files.exists(path)) {
      addNamed(slashed(written), path);
    } else {
      addMatching(written);
    }
  }

  /** Returns the path of a text that may be one: on Windows, one with a wildcard is not. */
  private @Nullable Path path(String written) {
    try {
      return workingFolder.resolve(written);
    } catch (InvalidPathException impossible) {
      return null;
    }
  }

  private void addNamed(String name, Path path) {
    String reason = selection.forced() ? exclusions().ofFile(name) : "";
    if (reason.isEmpty()) {
      // A hook names whatever has changed: such a file is taken as one that a folder holds.
      add(name, path, !selection.forced());
    } else {
      skip(name, reason);
    }
  }

  /** Adds what a path with wildcards stands for; one that is there is no such path. */
  private void addMatching(String written) {
    glob = PathGlob.of(slashed(written), workingFolder(workingFolder)).orElse(null);
    int before = found.size();
    Path folder = glob == null ? null : path(glob.folder());
    if (glob != null && folder != null && Files.isDirectory(folder)) {
      FolderWalk.into(folder, folderName(glob.folder()), this);
    }
    if (found.size() == before) {
      faults.add(glob == null ? Fault.missing(written) : Fault.unmatched(written));
    }
    glob = null;
  }

  /** Returns whether a file that a folder holds may be meant, by its name. */
  boolean isCandidate(String name) {
    PathGlob asked = glob;
    return asked == null
        ? exclusions().isCandidate(name)
        : asked.files().matchFile(workingFolder(workingFolder).absolute(name));
  }

  /** Returns what is left out; made when the first folder is searched. */
  Exclusions exclusions() {
    Exclusions known = exclusions;
    if (known == null) {
      known = new Exclusions(workingFolder(workingFolder), configurations, selection);
      exclusions = known;
    }
    return known;
  }

  /** Returns a folder by its absolute name. */
  public static WorkingFolder workingFolder(Path folder) {
    return new WorkingFolder(slashed(folder.toAbsolutePath().normalize().toString()));
  }

  /** Adds a file; one that the user named stays so when it lies in a named folder as well. */
  void add(String name, Path path, boolean named) {
    Candidate candidate = new Candidate(name, named, false, () -> BoundedRead.file(name, path));
    found.merge(identity(path), candidate, (old, next) -> old.named() ? old : next);
  }

  /** Two ways into one folder are one; a link to a file is another file, with other neighbours. */
  private static Path identity(Path file) {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    try {
      return folder == null ? whole : folder.toRealPath().resolve(whole.getFileName());
    } catch (IOException unknown) {
      return whole.normalize();
    }
  }

  void skip(String name, String reason) {
    skipped.add(new Discovery.Skipped(name, reason));
  }

  void fault(Fault fault) {
    faults.add(fault);
  }

  /** Returns what the names of a folder's files begin with; the current folder goes unnamed. */
  private static String folderName(String written) {
    String name = slashed(written);
    if (name.equals(".") || name.equals("./") || name.isEmpty()) {
      return "";
    }
    return name.endsWith("/") ? name : name + "/";
  }

  /** Returns what a user wrote as a path the way that names of files are written. */
  public static String slashed(String path) {
    return File.separatorChar == '/' ? path : path.replace('\\', '/');
  }
}
