// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Submits files: one call, at most one job. */
public final class JobSubmitter {
  private static final Duration PATIENCE = Duration.ofSeconds(100);

  private final Preflight preflight;
  private final TokenSource tokens;
  private final HttpClient client;
  private final Pacing pacing;
  private final Duration patience;
  private final Consumer<String> trace;
  private final LongConsumer progress;

  /**
   * Makes a submitter.
   *
   * @param linter the linter, with its options chosen
   * @param tokens who asks
   * @param trace gets to see each request, without tokens and signatures
   * @param progress is told the size of each part of the code that has arrived, by any thread
   */
  public JobSubmitter(
      Function<SourceFile, LintResult> linter,
      TokenSource tokens,
      Consumer<String> trace,
      LongConsumer progress) {
    this(
        new Preflight(linter),
        tokens,
        Arm.client().build(),
        time -> Thread.sleep(time.toMillis()),
        PATIENCE,
        trace,
        progress);
  }

  JobSubmitter(
      Preflight preflight,
      TokenSource tokens,
      HttpClient client,
      Pacing pacing,
      Duration patience,
      Consumer<String> trace,
      LongConsumer progress) {
    this.preflight = Objects.requireNonNull(preflight, "preflight");
    this.tokens = Objects.requireNonNull(tokens, "tokens");
    this.client = Objects.requireNonNull(client, "client");
    this.pacing = Objects.requireNonNull(pacing, "pacing");
    this.patience = Objects.requireNonNull(patience, "patience");
    this.trace = Objects.requireNonNull(trace, "trace");
    this.progress = Objects.requireNonNull(progress, "progress");
  }

  /**
   * Submits a file, if nothing is wrong with it.
   *
   * @throws IOException if what goes with the job cannot be read; then nothing was sent
   * @throws IllegalArgumentException if a setting has no place in the file
   */
  public SubmitResult submit(SourceFile file, WorkspaceRef workspace, SubmitOptions options)
      throws IOException {
    Preparation prepared = preflight.prepare(file, workspace, options);
    if (prepared instanceof Preparation.Ready ready) {
      return send(ready.plan());
    }
    return prepared instanceof Preparation.Blocked blocked
        ? blocked
        : (Preparation.Refused) prepared;
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
