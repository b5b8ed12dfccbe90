// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import dev.amljob.core.linter.LintResult;
import java.util.Objects;
import java.util.Optional;

/** What became of a file that was to be made into a request. */
public sealed interface Preparation {
  /** Returns how the submission ended; absent where a request is ready to be sent. */
  Optional<SubmitResult> end();

  /**
   * It can be sent.
   *
   * @param plan the request
   * @param lint what was found, all of it below the level that keeps a job here
   */
  record Ready(JobPlan plan, LintResult lint) implements Preparation {
    public Ready {
      Objects.requireNonNull(plan, "plan");
      Objects.requireNonNull(lint, "lint");
    }

    @Override
    public Optional<SubmitResult> end() {
      return Optional.empty();
    }
  }

  /**
   * Something is wrong with the file.
   *
   * @param lint what, and nothing below the level that keeps a job here
   */
  record Blocked(LintResult lint) implements Preparation, SubmitResult {
    public Blocked {
      Objects.requireNonNull(lint, "lint");
    }

    @Override
    public Optional<SubmitResult> end() {
      return Optional.of(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.blocked(this);
    }
  }

  /**
   * The file is valid, but this tool does not send it.
   *
   * @param refusal why
   */
  record Refused(Refusal refusal) implements Preparation, SubmitResult {
    public Refused {
      Objects.requireNonNull(refusal, "refusal");
    }

    @Override
    public Optional<SubmitResult> end() {
      return Optional.of(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.refused(this);
    }
  }
}
