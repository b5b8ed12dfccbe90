// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.linter.LintResult;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was found in a run: one entry a file, in the order of the paths. */
public final class Report {
  private final List<FileReport> files;

  private Report(List<FileReport> files) {
    this.files = files;
  }

  /**
   * Returns the report of some results. A file that several of them speak of, such as an
   * environment that two jobs name, has one entry.
   */
  public static Report of(Collection<LintResult> results) {
    return of(results, false);
  }

  /** Returns the same for the command that can mend the files, which tells by which option. */
  public static Report ofLint(Collection<LintResult> results) {
    return of(results, true);
  }

  private static Report of(Collection<LintResult> results, boolean linted) {
    Map<String, FileReport> byPath = new HashMap<>();
    results.forEach(result -> add(result, linted, byPath));
    // The files themselves first: an entry shows the name by which the user called the file.
    results.forEach(result -> addNamed(result, byPath));
    return new Report(
        byPath.values().stream()
            .sorted((one, other) -> one.file().name().compareTo(other.file().name()))
            .toList());
  }

  private static void addNamed(LintResult result, Map<String, FileReport> byPath) {
    for (LintResult named : result.namedFiles()) {
      add(named, false, byPath);
      addNamed(named, byPath);
    }
  }

  private static void add(LintResult result, boolean linted, Map<String, FileReport> byPath) {
    String path = identity(result.file().name());
    FileReport known = byPath.get(path);
    byPath.put(path, known == null ? FileReport.of(result, linted) : known.with(result));
  }

  /** A job names its neighbours by the shortest path; people may write {@code ./env.yml}. */
  private static String identity(String name) {
    try {
      return Path.of(name).normalize().toString();
    } catch (InvalidPathException notOnThisSystem) {
      // Such as <stdin> on Windows.
      return name;
    }
  }

  List<FileReport> files() {
    return files;
  }

  Counts counts() {
    return Counts.of(files);
  }
}
