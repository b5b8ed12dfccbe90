// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.linter.LintOptions;
import dev.amljob.submit.JobClient;
import dev.amljob.submit.RejectedException;
import dev.amljob.submit.SignInException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** Runs {@code amljob job}. */
final class JobCommand {
  private final Surroundings surroundings;
  private final Writer out;
  private final PrintWriter err;
  private final Complaints complaints;

  JobCommand(Surroundings surroundings, Writer out, PrintWriter err) {
    this.surroundings = surroundings;
    this.out = out;
    this.err = err;
    this.complaints = new Complaints(err);
  }

  /**
   * Does what is asked with a job of the service.
   *
   * @throws IOException if standard output cannot be written
   */
  ExitCode run(JobArguments arguments) throws IOException, UsageException {
    Service service = new Service(surroundings, arguments.service());
    try {
      JobClient jobs =
          service.submitter(new RuleLinter(LintOptions.defaults()), err).jobs(service.workspace());
      if (arguments.action() == JobArguments.Action.CANCEL) {
        jobs.cancel(arguments.name());
      }
      SubmitReport report = new SubmitReport(out, complaints, arguments.service().layout());
      report.show(jobs.show(arguments.name()));
      return ExitCode.CLEAN;
    } catch (SignInException nobody) {
      complaints.tell(String.valueOf(nobody.getMessage()), nobody.hint());
      return ExitCode.FAILURE;
    } catch (RejectedException rejected) {
      complaints.tell(rejected.error().text(), "");
      return rejected.error().isAboutAccess() ? ExitCode.FAILURE : ExitCode.REJECTED;
    } catch (IOException unreachable) {
      complaints.tell("the service cannot be reached: " + unreachable.getMessage(), "");
      return ExitCode.FAILURE;
    }
  }
}
