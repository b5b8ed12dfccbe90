// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.submit.Preparation;
import dev.amljob.submit.SubmitResult;

/**
 * How a submission ended that made no job, in words.
 *
 * @param code the exit code that says it
 * @param outcome one word that says it
 * @param message what is wrong
 * @param hint the way out; may be empty
 */
record SubmitEnd(ExitCode code, String outcome, String message, String hint) {

  /** Returns the words for any end but that the service accepted the job. */
  static SubmitEnd of(SubmitResult result) {
    if (result instanceof Preparation.Blocked blocked) {
      String file = "`" + blocked.lint().file().name() + "`";
      boolean mendable = !blocked.lint().classification().isOfAnotherKind();
      String reason =
          mendable ? "mend " + file + " first" : file + " is " + RefusedJob.kind(blocked.lint());
      return new SubmitEnd(ExitCode.FINDINGS, "blocked", "nothing was sent: " + reason, "");
    } else if (result instanceof Preparation.Refused refused) {
      return new SubmitEnd(
          ExitCode.FINDINGS,
          "refused",
          "nothing was submitted: " + refused.refusal().message(),
          refused.refusal().hint());
    } else if (result instanceof SubmitResult.NotSent not) {
      return new SubmitEnd(
          ExitCode.FAILURE, "not-sent", "nothing was submitted: " + not.reason(), not.hint());
    } else if (result instanceof SubmitResult.Rejected rejected) {
      boolean access = rejected.error().isAboutAccess();
      return new SubmitEnd(
          access ? ExitCode.FAILURE : ExitCode.REJECTED,
          "rejected",
          "the service does not take the job: " + rejected.error().text(),
          access ? "ask who keeps the workspace for the role `AzureML Data Scientist`" : "");
    } else if (result instanceof SubmitResult.NameTaken taken) {
      return new SubmitEnd(
          ExitCode.NAME_TAKEN,
          "name-taken",
          "there is a job `" + taken.name() + "` already, which was left as it is",
          "choose another with --name, or leave `name` out of the file");
    }
    SubmitResult.Unknown unknown = (SubmitResult.Unknown) result;
    return new SubmitEnd(
        ExitCode.UNKNOWN,
        "unknown",
        "nobody can tell whether the service has `" + unknown.name() + "`: " + unknown.reason(),
        "`amljob job show " + unknown.name() + "` asks again; do not submit before you know");
  }
}
