// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.util.Objects;

/** How a submission ended. */
public sealed interface SubmitResult
    permits Preparation.Blocked,
        Preparation.Refused,
        SubmitResult.Accepted,
        SubmitResult.NotSent,
        SubmitResult.Rejected,
        SubmitResult.NameTaken,
        SubmitResult.Unknown {
  /** Returns what a visitor makes of it. */
  <R> R accept(Visitor<R> visitor);

  /** What is to be made of each end. */
  interface Visitor<R> {
    R blocked(Preparation.Blocked end);

    R refused(Preparation.Refused end);

    R accepted(Accepted end);

    R notSent(NotSent end);

    R rejected(Rejected end);

    R nameTaken(NameTaken end);

    R unknown(Unknown end);
  }

  /**
   * The service has the job. That does not mean that it will run.
   *
   * @param job as the service told of it
   */
  record Accepted(JobState job) implements SubmitResult {
    public Accepted {
      Objects.requireNonNull(job, "job");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.accepted(this);
    }
  }

  /**
   * The service was not reached, or nobody is signed in; the request for the job never left.
   *
   * @param reason why
   * @param hint what to do about it
   */
  record NotSent(String reason, String hint) implements SubmitResult {
    public NotSent {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(hint, "hint");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notSent(this);
    }
  }

  /**
   * The service does not take the job, and has none.
   *
   * @param error in the service's words
   */
  record Rejected(ServiceError error) implements SubmitResult {
    public Rejected {
      Objects.requireNonNull(error, "error");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rejected(this);
    }
  }

  /**
   * There is a job of that name, made by somebody else; it was left as it is.
   *
   * @param name the name
   */
  record NameTaken(String name) implements SubmitResult {
    public NameTaken {
      Objects.requireNonNull(name, "name");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nameTaken(this);
    }
  }

  /**
   * Nobody can tell whether the service has the job.
   *
   * @param name the name that it has, if it is there
   * @param reason what stood in the way
   */
  record Unknown(String name, String reason) implements SubmitResult {
    public Unknown {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unknown(this);
    }
  }
}
