// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.VisibleText;
import dev.amljob.core.discovery.Discovery.Skipped;
import dev.amljob.core.job.Classification;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The files that a run sees, each with whether it is linted and why.
 *
 * <pre>
 * .venv/: not taken, a hidden folder
 * job.yml: taken, a command job because of its `$schema`
 * </pre>
 */
final class FileList {
  private final List<Line> lines;

  /** What is told of one file or folder. */
  private record Line(String name, String text) {}

  private FileList(List<Line> lines) {
    this.lines = lines;
  }

  static FileList of(List<Outcome> outcomes, List<Skipped> skipped) {
    List<Line> lines = new ArrayList<>();
    outcomes.forEach(outcome -> lines.add(new Line(outcome.file().name(), verdict(outcome))));
    skipped.forEach(one -> lines.add(new Line(one.name(), "not taken, " + one.reason())));
    lines.sort(Comparator.comparing(Line::name));
    return new FileList(lines);
  }

  private static String verdict(Outcome outcome) {
    if (outcome.result() == null) {
      return "not taken, it could not be linted";
    }
    Classification classification = outcome.result().classification();
    String kind = classification.kind().description() + " because " + classification.reason();
    if (outcome.taken().isEmpty()) {
      return "not taken, " + kind;
    }
    return "taken, " + (outcome.file().named() ? "named by you; " : "") + kind;
  }

  void write(Writer out) throws IOException {
    for (Line line : lines) {
      out.write(VisibleText.of(line.name + ": " + line.text));
      out.write('\n');
    }
  }
}
