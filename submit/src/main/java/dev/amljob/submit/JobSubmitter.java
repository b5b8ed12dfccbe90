// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Submits what was prepared: one call, at most one job. */
public final class JobSubmitter {
  private static final Duration PATIENCE = Duration.ofSeconds(100);

  private final TokenSource tokens;
  private final HttpClient client;
  private final Pacing pacing;
  private final Duration patience;
  private final Consumer<String> trace;
  private final LongConsumer progress;

  /**
   * Makes a submitter.
   *
   * @param tokens who asks
   * @param trace gets to see each request, without tokens and signatures
   * @param progress is told the size of each part of the code that has arrived, by any thread
   */
  public JobSubmitter(TokenSource tokens, Consumer<String> trace, LongConsumer progress) {
    this(
        tokens,
        Arm.client().build(),
        time -> Thread.sleep(time.toMillis()),
        PATIENCE,
        trace,
        progress);
  }

  JobSubmitter(
      TokenSource tokens,
      HttpClient client,
      Pacing pacing,
      Duration patience,
      Consumer<String> trace,
      LongConsumer progress) {
    this.tokens = Objects.requireNonNull(tokens, "tokens");
    this.client = Objects.requireNonNull(client, "client");
    this.pacing = Objects.requireNonNull(pacing, "pacing");
    this.patience = Objects.requireNonNull(patience, "patience");
    this.trace = Objects.requireNonNull(trace, "trace");
    this.progress = Objects.requireNonNull(progress, "progress");
  }

  /** Sends what was prepared. */
  public SubmitResult send(JobPlan plan) {
    Uploads uploads = new Uploads(new BlobLine(client, pacing, trace), progress);
    return new Sender(arm(plan.workspace()), plan, uploads).send();
  }

  /** Returns jobs of a workspace, to ask about. */
  public JobClient jobs(WorkspaceRef workspace) {
    return new JobClient(arm(workspace), workspace, pacing);
  }

  private Arm arm(WorkspaceRef workspace) {
    return new Arm(client, tokens, pacing, patience, workspace.endpoint(), trace);
  }
}
