// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.baseline.Baseline;
import dev.amljob.cli.baseline.BaselineFile;
import dev.amljob.cli.baseline.BaselineRun;
import dev.amljob.core.discovery.Fault;
import dev.amljob.core.linter.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What happens to findings between linting and reporting, where a baseline is asked for. */
final class BaselineStep {
  private final BaselineChoice choice;
  private final Optional<BaselineFile> source;
  private final Optional<BaselineFile> target;
  private final Baseline known;
  private final Complaints complaints;
  private final boolean quiet;
  private ExitCode code = ExitCode.CLEAN;

  /**
   * Makes a step, and reads what is known: findings that are told as new ones, and only then that
   * the baseline is missing, would have been told for nothing.
   *
   * @param quiet whether to say nothing of entries that are gone, which is no mistake
   * @throws UsageException if a baseline is asked for that is not there, or is none
   */
  BaselineStep(BaselineChoice choice, Path folder, Complaints complaints, boolean quiet)
      throws UsageException {
    this.choice = choice;
    this.source = choice.read().map(path -> new BaselineFile(folder, path));
    this.target = choice.write().map(path -> new BaselineFile(folder, path));
    this.complaints = complaints;
    this.quiet = quiet;
    if (source.isPresent()) {
      this.known = read(source.get(), choice.read().get());
    } else if (target.filter(BaselineFile::isThere).isPresent()) {
      this.known = read(target.get(), choice.write().get());
    } else {
      this.known = Baseline.empty();
    }
  }

  /** Returns the results with known findings suppressed, and writes what is to be written. */
  List<LintResult> apply(List<LintResult> results) {
    if (source.isEmpty()) {
      return target.map(file -> started(file, results)).orElse(results);
    }
    BaselineRun run = new BaselineRun(known, source.get());
    List<LintResult> after = run.apply(results);
    target.ifPresent(file -> write(file, run.shrunk()));
    if (run.stale() > 0 && code == ExitCode.CLEAN) {
      Optional<String> shorter = target.isPresent() ? choice.write() : shrink(run.shrunk());
      if (!quiet) {
        tellStale(run.stale(), shorter);
      }
    }
    return after;
  }

  /** Writes the first baseline, or a new one, after which nothing is left to report. */
  private List<LintResult> started(BaselineFile file, List<LintResult> results) {
    Baseline now = BaselineRun.of(results, known, file);
    write(file, now);
    return code == ExitCode.CLEAN ? new BaselineRun(now, file).apply(results) : results;
  }

  private static Baseline read(BaselineFile file, String name) throws UsageException {
    try {
      return file.read();
    } catch (IOException unreadable) {
      throw file.isThere()
          ? new UsageException(
              "`" + name + "` is no baseline: " + unreadable.getMessage(),
              "name another file; or, if it is a baseline that was damaged, begin again without it")
          : new UsageException(
              "there is no baseline `" + name + "`", "write one with --write-baseline " + name);
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

  /** Returns the name of the baseline if it could be made shorter; if not, it can be read only. */
  private Optional<String> shrink(Baseline left) {
    if (!choice.shrinks()) {
      return Optional.empty();
    }
    try {
      source.get().write(left);
      return choice.read();
    } catch (IOException readOnly) {
      return Optional.empty();
    }
  }

  /**
   * Tells how many entries are gone.
   *
   * @param shorter the file that they are not in any more
   */
  private void tellStale(int count, Optional<String> shorter) {
    String name = choice.read().orElse("");
    complaints.tell(
        (count == 1 ? "1 finding" : count + " findings")
            + " of the baseline `"
            + name
            + "` "
            + (count == 1 ? "is" : "are")
            + " gone"
            + shorter.map(file -> ", and left out of `" + file + "`").orElse(""),
        shorter.isPresent()
            ? ""
            : "--baseline " + name + " --write-baseline " + name + " makes it shorter");
  }

  /** Returns how that went. */
  ExitCode code() {
    return code;
  }
}
