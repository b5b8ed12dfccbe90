// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.submit.Preparation;
import dev.amljob.submit.SubmitResult;

/**
 * How a submission ended, in words.
 *
 * @param code the exit code that says it
 * @param outcome one word that says it
 * @param message what happened
 * @param hint the way out; may be empty
 */
record SubmitEnd(ExitCode code, String outcome, String message, String hint) {

  static SubmitEnd of(SubmitResult result) {
    return result.accept(new Words());
  }

  /** The words for each end. */
  private static final class Words implements SubmitResult.Visitor<SubmitEnd> {
    @Override
    public SubmitEnd accepted(SubmitResult.Accepted end) {
      return new SubmitEnd(ExitCode.CLEAN, "accepted", "the service has the job", "");
    }

    @Override
    public SubmitEnd blocked(Preparation.Blocked end) {
      String file = "`" + end.lint().file().name() + "`";
      boolean mendable = end.lint().hasAtLeast(Severity.HINT);
      String reason = mendable ? "mend " + file + " first" : file + " is no command job";
      return new SubmitEnd(ExitCode.FINDINGS, "blocked", "nothing was sent: " + reason, "");
    }

    @Override
    public SubmitEnd refused(Preparation.Refused end) {
      return new SubmitEnd(
          ExitCode.FINDINGS,
          "refused",
          "nothing was submitted: " + end.refusal().message(),
          end.refusal().hint());
    }

    @Override
    public SubmitEnd notSent(SubmitResult.NotSent end) {
      return new SubmitEnd(
          ExitCode.FAILURE, "not-sent", "nothing was submitted: " + end.reason(), end.hint());
    }

    @Override
    public SubmitEnd rejected(SubmitResult.Rejected end) {
      boolean access = end.error().isAboutAccess();
      return new SubmitEnd(
          access ? ExitCode.FAILURE : ExitCode.REJECTED,
          "rejected",
          "the service does not take the job: " + end.error().text(),
          access ? "ask who keeps the workspace for the role `AzureML Data Scientist`" : "");
    }

    @Override
    public SubmitEnd nameTaken(SubmitResult.NameTaken end) {
      return new SubmitEnd(
          ExitCode.NAME_TAKEN,
          "name-taken",
          "there is a job `" + end.name() + "` already, which was left as it is",
          "choose another with --name, or leave `name` out of the file");
    }

    @Override
    public SubmitEnd unknown(SubmitResult.Unknown end) {
      return new SubmitEnd(
          ExitCode.UNKNOWN,
          "unknown",
          "nobody can tell whether the service has `" + end.name() + "`: " + end.reason(),
          "`amljob job show " + end.name() + "` asks again; do not submit before you know");
    }
  }
}
