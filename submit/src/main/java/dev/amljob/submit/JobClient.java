// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import dev.amljob.core.rest.RestJob;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Jobs that a workspace has: tells how they are, and stops them. */
public final class JobClient {
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Arm arm;
  private final WorkspaceRef workspace;
  private final Pacing pacing;

  JobClient(Arm arm, WorkspaceRef workspace, Pacing pacing) {
    this.arm = arm;
    this.workspace = workspace;
    this.pacing = pacing;
  }

  /**
   * Returns how a job is.
   *
   * @throws IOException if the service cannot be reached
   * @throws RejectedException if it has no such job, or does not tell
   */
  public JobState show(String name) throws IOException, SignInException, RejectedException {
    Answer answer = arm.patiently(Call.get(workspace.url("jobs/" + name, ApiVersion.PREVIEW)));
    return JobState.of(workspace, name, answer.checked().body());
  }

  /**
   * Returns a job as a file would have it; empty where it is none that runs a command.
   *
   * @throws IOException if the service cannot be reached
   * @throws RejectedException if it has no such job, or does not tell
   */
  public Optional<RestJob> read(String name)
      throws IOException, SignInException, RejectedException {
    Answer answer = arm.patiently(Call.get(workspace.url("jobs/" + name, ApiVersion.PREVIEW)));
    return RestJob.of(name, answer.checked().properties(), workspace.id());
  }

  /**
   * Asks for a job to be stopped, which takes its time.
   *
   * @throws IOException if the service cannot be reached
   * @throws RejectedException if it has no such job, or does not stop it
   */
  public void cancel(String name) throws IOException, SignInException, RejectedException {
    // Twice does no harm: a job that is stopped stays stopped.
    arm.patiently(Call.post(workspace.url("jobs/" + name + "/cancel", ApiVersion.GA), ""))
        .checked();
  }

  /**
   * Waits until nothing more happens to a job, or time is up.
   *
   * @param changed is told each time that the status is another one
   * @throws IOException if the service cannot be reached
   * @throws InterruptedException if somebody does not want to wait any longer
   */
  public JobState await(JobState job, Duration most, Consumer<JobState> changed)
      throws IOException, SignInException, RejectedException, InterruptedException {
    JobState state = job;
    Duration left = most;
    Duration pause = FIRST;
    while (!state.isFinal() && left.compareTo(Duration.ZERO) > 0) {
      Duration now = shorter(pause, left);
      pacing.pause(now);
      long asked = System.nanoTime();
      JobState next = show(job.name());
      left = left.minus(now).minusNanos(System.nanoTime() - asked);
      pause = shorter(pause.plus(pause.dividedBy(2)), LONGEST);
      if (!next.status().equals(state.status())) {
        changed.accept(next);
      }
      state = next;
    }
    return state;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
