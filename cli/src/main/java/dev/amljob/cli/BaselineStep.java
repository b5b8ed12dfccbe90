// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.baseline.Baseline;
import dev.amljob.cli.baseline.BaselineFile;
import dev.amljob.cli.baseline.BaselineRun;
import dev.amljob.cli.files.Fault;
import dev.amljob.core.linter.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What happens to findings between linting and reporting, where a baseline is asked for. */
final class BaselineStep {
  private final BaselineChoice choice;
  private final Path folder;
  private final Complaints complaints;
  private final boolean quiet;
  private ExitCode code = ExitCode.CLEAN;

  /**
   * Makes a step.
   *
   * @param quiet whether to say nothing of entries that are gone, which is no mistake
   */
  BaselineStep(BaselineChoice choice, Path folder, Complaints complaints, boolean quiet) {
    this.choice = choice;
    this.folder = folder;
    this.complaints = complaints;
    this.quiet = quiet;
  }

  /** Returns the results with known findings suppressed, and writes what is to be written. */
  List<LintResult> apply(List<LintResult> results) {
    Optional<BaselineFile> target = choice.write().map(path -> new BaselineFile(folder, path));
    if (choice.read().isEmpty()) {
      return target.map(file -> started(file, results)).orElse(results);
    }
    BaselineFile source = new BaselineFile(folder, choice.read().get());
    Optional<Baseline> known = read(source, choice.read().get());
    if (known.isEmpty()) {
      return results;
    }
    BaselineRun run = new BaselineRun(known.get(), source);
    List<LintResult> after = run.apply(results);
    target.ifPresent(file -> write(file, run.shrunk()));
    if (run.stale() > 0 && code == ExitCode.CLEAN && !quiet) {
      tellStale(run.stale());
    }
    return after;
  }

  /** Writes the first baseline, or a new one, after which nothing is left to report. */
  private List<LintResult> started(BaselineFile file, List<LintResult> results) {
    Optional<Baseline> old =
        file.isThere() ? read(file, choice.write().get()) : Optional.of(Baseline.empty());
    if (old.isEmpty()) {
      return results;
    }
    Baseline now = BaselineRun.of(results, old.get(), file);
    write(file, now);
    return code == ExitCode.CLEAN ? new BaselineRun(now, file).apply(results) : results;
  }

  private Optional<Baseline> read(BaselineFile file, String name) {
    try {
      return Optional.of(file.read());
    } catch (IOException unreadable) {
      if (file.isThere()) {
        complaints.tell(
            "`" + name + "` is no baseline: " + unreadable.getMessage(),
            "name another file; or, if it is a baseline that was damaged, begin again without it");
      } else {
        complaints.tell(
            "there is no baseline `" + name + "`", "write one with --write-baseline " + name);
      }
      code = ExitCode.USAGE;
      return Optional.empty();
    }
  }

  private void write(BaselineFile file, Baseline baseline) {
    String name = choice.write().orElse("");
    try {
      file.write(baseline);
    } catch (IOException failure) {
      complaints.tell(Fault.unwritable(name, failure));
      code = ExitCode.FAILURE;
    }
  }

  private void tellStale(int count) {
    String name = choice.read().orElse("");
    boolean written = choice.write().isPresent();
    complaints.tell(
        (count == 1 ? "1 finding" : count + " findings")
            + " of the baseline `"
            + name
            + "` "
            + (count == 1 ? "is" : "are")
            + " gone"
            + (written ? ", and left out of `" + choice.write().get() + "`" : ""),
        written ? "" : "--baseline " + name + " --write-baseline " + name + " makes it shorter");
  }

  /** Returns how that went. */
  ExitCode code() {
    return code;
  }
}
