// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.files.Fault;
import dev.amljob.cli.report.Format;
import dev.amljob.cli.report.Report;
import dev.amljob.cli.report.Reporters;
import dev.amljob.cli.report.Style;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import dev.amljob.submit.JobPlan;
import dev.amljob.submit.JobState;
import dev.amljob.submit.JobSubmitter;
import dev.amljob.submit.Preflight;
import dev.amljob.submit.Preparation;
import dev.amljob.submit.RejectedException;
import dev.amljob.submit.SignInException;
import dev.amljob.submit.SubmitOptions;
import dev.amljob.submit.SubmitResult;
import dev.amljob.submit.WorkspaceRef;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.util.List;

/** Runs {@code amljob submit}. */
final class SubmitCommand {
  private final Surroundings surroundings;
  private final FileLinter linter;
  private final PrintWriter err;
  private final Complaints complaints;
  private final Writer out;

  SubmitCommand(Surroundings surroundings, FileLinter linter, Writer out, PrintWriter err) {
    this.surroundings = surroundings;
    this.linter = linter;
    this.out = out;
    this.err = err;
    this.complaints = new Complaints(err);
  }

  /**
   * Submits a job, or shows what would be sent.
   *
   * @throws IOException if standard output cannot be written
   */
  ExitCode run(SubmitArguments arguments) throws IOException, UsageException {
    SubmitReport report = new SubmitReport(out, complaints, arguments.service().layout());
    Service service = new Service(surroundings, arguments.service());
    JobSubmitter submitter = service.submitter(linter, err);
    Preparation prepared;
    try {
      prepared = prepare(arguments, service.workspace());
    } catch (IOException unreadable) {
      complaints.tell(Fault.unreadable(culprit(unreadable, arguments.file()), unreadable));
      return ExitCode.FAILURE;
    }
    if (prepared instanceof Preparation.Blocked blocked) {
      return block(blocked.lint(), arguments, report);
    } else if (prepared instanceof Preparation.Refused refused) {
      return report.end(refused);
    }
    JobPlan plan = ((Preparation.Ready) prepared).plan();
    plan.warnings().forEach(warning -> complaints.tell(warning, ""));
    if (arguments.dryRun()) {
      report.dryRun(plan);
      return ExitCode.CLEAN;
    }
    report.begin(plan);
    SubmitResult result = submitter.send(plan);
    ExitCode code = report.end(result);
    return result instanceof SubmitResult.Accepted accepted && arguments.waiting()
        ? await(submitter, plan.workspace(), accepted.job(), arguments)
        : code;
  }

  private Preparation prepare(SubmitArguments arguments, WorkspaceRef workspace)
      throws IOException, UsageException {
    SourceFile file = NamedFile.read(surroundings, arguments.file());
    SubmitOptions options =
        new SubmitOptions(
            surroundings.folder(), arguments.name(), arguments.settings(), level(arguments));
    try {
      return new Preflight(linter::lint).prepare(file, workspace, options);
    } catch (IllegalArgumentException mistake) {
      throw new UsageException(
          String.valueOf(mistake.getMessage()), "look at the file for what can be set");
    }
  }

  /** It may be the file of the job, or one that goes with it. */
  private static String culprit(IOException failure, String otherwise) {
    String file = failure instanceof FileSystemException known ? known.getFile() : null;
    return file == null ? otherwise : file;
  }

  private static Severity level(SubmitArguments arguments) {
    return Severity.valueOf(arguments.failOn().name());
  }

  private ExitCode block(LintResult lint, SubmitArguments arguments, SubmitReport report)
      throws IOException {
    LintResult found = lint.withOnly(level(arguments));
    Reporters.write(Report.of(List.of(found)), Format.FULL, Style.plain(), true, err);
    return report.end(new Preparation.Blocked(found));
  }

  private ExitCode await(
      JobSubmitter submitter, WorkspaceRef workspace, JobState job, SubmitArguments arguments)
      throws IOException {
    Thread canceller = new Thread(() -> cancel(submitter, workspace, job));
    if (arguments.cancelling()) {
      Runtime.getRuntime().addShutdownHook(canceller);
    }
    try {
      JobState end =
          submitter
              .jobs(workspace)
              .await(
                  job, arguments.most(), state -> complaints.tell("job is " + state.status(), ""));
      if (!end.isFinal()) {
        complaints.tell("the job is still " + end.status() + ", and goes on", "");
        return ExitCode.UNKNOWN;
      }
      return end.isCompleted() ? ExitCode.CLEAN : ExitCode.JOB_FAILED;
    } catch (IOException | SignInException | RejectedException | InterruptedException lost) {
      complaints.tell(
          "the job goes on, but nobody can tell how it is: " + lost.getMessage(),
          "`amljob job show " + job.name() + "` asks again");
      return ExitCode.UNKNOWN;
    } finally {
      if (arguments.cancelling()) {
        forget(canceller);
      }
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException interrupted) {
      // The process is ending, and the hook is at work.
    }
  }

  private void cancel(JobSubmitter submitter, WorkspaceRef workspace, JobState job) {
    try {
      submitter.jobs(workspace).cancel(job.name());
      complaints.tell("the job is being cancelled", "");
    } catch (IOException | SignInException | RejectedException failure) {
      complaints.tell("the job could not be cancelled: " + failure.getMessage(), "");
    }
  }
}
