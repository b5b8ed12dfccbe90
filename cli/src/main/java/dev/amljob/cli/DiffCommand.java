// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.DifferenceReport;
import dev.amljob.core.compare.Difference;
import dev.amljob.core.compare.JobComparison;
import dev.amljob.core.discovery.Fault;
import dev.amljob.core.files.PathNames;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs {@code amljob diff}. */
final class DiffCommand {
  private final Surroundings surroundings;
  private final Writer out;
  private final Complaints complaints;
  private ExitCode verdict = ExitCode.CLEAN;

  DiffCommand(Surroundings surroundings, Writer out, Complaints complaints) {
    this.surroundings = surroundings;
    this.out = out;
    this.complaints = complaints;
  }

  /**
   * Compares two files and tells in what they differ.
   *
   * @throws IOException if the output cannot be written
   * @throws UsageException if one of them is no file
   */
  ExitCode run(String before, String after, Layout layout) throws IOException, UsageException {
    if (before.equals(NamedFile.STDIN) && after.equals(NamedFile.STDIN)) {
      throw new UsageException(
          "standard input can be one of the two jobs only", "name the file of the other");
    }
    YamlDocument one = read(before);
    YamlDocument other = read(after);
    if (one == null || other == null) {
      return verdict;
    }
    List<Difference> differences = JobComparison.of(one, other);
    DifferenceReport report = new DifferenceReport(before, after, differences);
    switch (layout) {
      case FULL -> report.writeText(out);
      case JSON -> report.writeJson(out);
    }
    return differences.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private @Nullable YamlDocument read(String written) throws UsageException {
    try {
      SourceFile file =
          NamedFile.read(surroundings, written, name(NamedFile.path(surroundings, written)));
      YamlDocument document = YamlParser.parse(file);
      if (new SyntaxComplaints(complaints)
          .isSound(document, "a file can be compared once all of it can be read")) {
        return document;
      }
      verdict = verdict.orWorse(ExitCode.FINDINGS);
    } catch (IOException unreadable) {
      complaints.tell(Fault.unreadable(written, unreadable));
      verdict = verdict.orWorse(ExitCode.FAILURE);
    }
    return null;
  }

  /** Both files count from one folder, so that the paths in them can be compared. */
  private String name(Path path) {
    Path folder = surroundings.folder().toAbsolutePath().normalize();
    Path whole = path.toAbsolutePath().normalize();
    boolean below = whole.startsWith(folder);
    return PathNames.slashed(below ? folder.relativize(whole) : whole);
  }
}
