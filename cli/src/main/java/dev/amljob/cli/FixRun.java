// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.amljob.cli.files.WholeFile;
import dev.amljob.cli.report.UnifiedDiff;
import dev.amljob.cli.report.VisibleText;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.discovery.Candidate;
import dev.amljob.core.discovery.Fault;
import dev.amljob.core.linter.FixedFile;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One change of all files that were linted: by their fixes, or by comments. */
final class FixRun {
  /** How often a file may change under our hands before we give it up. */
  private static final int ATTEMPTS = 3;

  private final FileLinter linter;
  private final FixMode mode;
  private final Path folder;
  private final Writer out;
  private final List<Fault> faults = new ArrayList<>();
  private final StringBuilder list = new StringBuilder();
  private int problems;
  private int files;

  /**
   * Makes a run.
   *
   * @param folder where relative paths start
   * @param out where differences go, and the mended standard input
   */
  FixRun(FileLinter linter, FixMode mode, Path folder, Writer out) {
    this.linter = linter;
    this.mode = mode;
    this.folder = folder;
    this.out = out;
  }

  /**
   * Returns a file's outcome after its fixes; where they could not be written, as it was.
   *
   * @throws IOException if the output cannot be written
   */
  Outcome after(Outcome linted) throws IOException {
    LintResult result = linted.taken().orElse(null);
    if (result == null || !mode.concerns(result)) {
      return linted.file().isStdin() && result != null ? passedOn(linted, result) : linted;
    }
    FixedFile fixed;
    try {
      fixed = mode.apply(linter, result.file());
    } catch (RuntimeException | StackOverflowError bug) {
      return new Outcome(linted.file(), null, null, bug);
    }
    if (mode.action() == FixMode.Action.SHOW) {
      out.write(UnifiedDiff.of(result.file().name(), result.file().text(), fixed.text()));
    } else if (linted.file().isStdin()) {
      out.write(fixed.text());
    } else if (fixed.isChanged()) {
      try {
        fixed = written(linted.file(), fixed);
      } catch (IOException failure) {
        faults.add(Fault.unwritable(linted.file().name(), failure));
        return linted;
      }
    }
    count(fixed);
    return new Outcome(linted.file(), fixed.result(), null, null);
  }

  /** Who pipes a text through must get it back, mended or not. */
  private Outcome passedOn(Outcome linted, LintResult result) throws IOException {
    if (mode.action() != FixMode.Action.SHOW) {
      out.write(result.file().text());
    }
    return linted;
  }

  /** Writes a file; one that somebody else has written meanwhile is read and mended anew. */
  private FixedFile written(Candidate file, FixedFile first) throws IOException {
    FixedFile fixed = first;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      byte[] old = fixed.before().text().getBytes(UTF_8);
      boolean done =
          !fixed.isChanged()
              || WholeFile.replace(folder.resolve(file.name()), old, fixed.text().getBytes(UTF_8));
      if (done) {
        return fixed;
      }
      SourceFile now = file.read();
      fixed = mode.apply(linter, now);
    }
    throw new IOException("somebody else keeps writing it");
  }

  private void count(FixedFile fixed) {
    if (fixed.isChanged()) {
      files++;
      problems += fixed.applied().values().stream().mapToInt(Integer::intValue).sum();
      list.append("  ").append(VisibleText.of(fixed.before().name())).append(": ");
      list.append(inWords(fixed.applied())).append('\n');
    }
  }

  private static String inWords(Map<RuleId, Integer> applied) {
    return applied.entrySet().stream()
        .map(one -> one.getValue() + " " + one.getKey())
        .collect(Collectors.joining(", "));
  }

  FixMode mode() {
    return mode;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  boolean hasChanges() {
    return files > 0;
  }

  /** Returns what was done: {@code Fixed 3 problems in 2 files}, and in each where asked for. */
  String inWords() {
    return mode.verb()
        + (" " + problems + (problems == 1 ? " problem in " : " problems in "))
        + (files + (files == 1 ? " file\n" : " files\n"))
        + (mode.listed() ? list : "");
  }
}
