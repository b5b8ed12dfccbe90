// SPDX-License-Identifier: MIT
package dev.amljob.cli.files;

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

/**
 * Finds the files that the paths of a command line stand for: a file for itself, a folder for the
 * YAML files in it.
 */
public final class FileDiscovery {
  private final Path workingFolder;
  private final Map<Path, Candidate> found = new HashMap<>();
  private final List<Discovery.Skipped> skipped = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private FileDiscovery(Path workingFolder) {
    this.workingFolder = Objects.requireNonNull(workingFolder, "workingFolder");
  }

  /**
   * Returns what some paths stand for.
   *
   * @param workingFolder the folder from which relative paths count
   * @param paths as the user wrote them
   */
  public static Discovery find(Path workingFolder, List<String> paths) {
    FileDiscovery discovery = new FileDiscovery(workingFolder);
    paths.forEach(discovery::add);
    List<Candidate> sorted = new ArrayList<>(discovery.found.values());
    sorted.sort((one, other) -> one.name().compareTo(other.name()));
    discovery.skipped.sort((one, other) -> one.name().compareTo(other.name()));
    return new Discovery(sorted, discovery.skipped, discovery.faults);
  }

  private void add(String written) {
    Path path;
    try {
      path = workingFolder.resolve(written);
    } catch (InvalidPathException impossible) {
      faults.add(Fault.missing(written));
      return;
    }
    if (Files.isDirectory(path)) {
      FolderWalk.into(path, folderName(written), this);
    } else if (Files.exists(path)) {
      add(slashed(written), path, true);
    } else {
      faults.add(Fault.missing(written));
    }
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

  static String slashed(String path) {
    return File.separatorChar == '/' ? path : path.replace('\\', '/');
  }
}
