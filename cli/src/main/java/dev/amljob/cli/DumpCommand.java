// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.discovery.Fault;
import dev.amljob.core.dump.DumpException;
import dev.amljob.core.dump.Dumper;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.linter.JobLoader;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.LoadResult;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/** Runs {@code amljob dump}. */
final class DumpCommand {
  private final Surroundings surroundings;
  private final FileLinter linter;
  private final Writer out;
  private final PrintWriter err;
  private final Complaints complaints;

  DumpCommand(Surroundings surroundings, FileLinter linter, Writer out, PrintWriter err) {
    this.surroundings = surroundings;
    this.linter = linter;
    this.out = out;
    this.err = err;
    this.complaints = new Complaints(err);
  }

  /**
   * Dumps a job that is valid, and reports what is wrong with one that is not.
   *
   * @throws IOException if standard output cannot be written
   */
  ExitCode run(DumpArguments arguments) throws IOException, UsageException {
    SourceFile file;
    try {
      file = NamedFile.read(surroundings, arguments.file());
    } catch (IOException unreadable) {
      complaints.tell(Fault.unreadable(arguments.file(), unreadable));
      return ExitCode.FAILURE;
    }
    FileLinter configured =
        ConfiguredLinter.of(surroundings, linter, arguments.config(), file.name(), err);
    LoadResult loaded = load(file, new JobLoader(configured::lint), arguments);
    Optional<CommandJob> job = loaded.job();
    if (job.isEmpty()) {
      return refuse(loaded, !arguments.overrides().isEmpty());
    }
    try {
      write(job.get(), arguments);
      return ExitCode.CLEAN;
    } catch (DumpException failure) {
      complaints.tell(String.valueOf(failure.getMessage()), failure.hint());
      return ExitCode.FAILURE;
    }
  }

  private static LoadResult load(SourceFile file, JobLoader loader, DumpArguments arguments)
      throws UsageException {
    try {
      return loader.load(file, arguments.overrides());
    } catch (IllegalArgumentException mistake) {
      throw new UsageException(
          String.valueOf(mistake.getMessage()), "look at the file for what can be set");
    }
  }

  private ExitCode refuse(LoadResult loaded, boolean changed) throws IOException {
    String name = loaded.lint().file().name();
    LintResult lint = loaded.lint();
    boolean other = lint.classification().isOfAnotherKind();
    RefusedJob.show(other ? lint : lint.withOnly(Severity.ERROR), changed, err);
    complaints.tell(
        "nothing was dumped: `"
            + name
            + "` is "
            + (other ? RefusedJob.kind(lint) : "no valid command job")
            + (changed ? " then" : ""),
        changed ? "lines are those of the text that --set makes of it" : "");
    return ExitCode.FINDINGS;
  }

  private void write(CommandJob job, DumpArguments arguments) throws IOException, UsageException {
    Dumper dumper = new Dumper(arguments.options());
    if (arguments.output().isEmpty()) {
      out.write(dumper.text(job));
    } else {
      Path basePath = surroundings.folder().resolve(job.basePath());
      dumper.dump(job, basePath, NamedFile.path(surroundings, arguments.output()));
    }
  }
}
