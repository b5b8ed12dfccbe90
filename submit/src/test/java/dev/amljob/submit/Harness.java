// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

/** A submitter that talks to {@link FakeArm}, waits for nothing, and remembers what it showed. */
final class Harness {
  static final String TOKEN = "s3cr3t-token-";
  private static final Duration PATIENCE = Duration.ofMillis(800);
  private static final HttpClient CLIENT = Arm.client().sslContext(LoopbackTls.context()).build();

  final List<String> shown = Collections.synchronizedList(new ArrayList<>());
  final List<Duration> pauses = new ArrayList<>();
  final List<String> claims = new ArrayList<>();
  private final FakeArm arm;
  private final Path folder;
  private final AtomicInteger leftBeforeFailure = new AtomicInteger();
  private LongConsumer arrived = this::countDown;
  private boolean signedIn = true;

  Harness(FakeArm arm, Path folder) {
    this.arm = arm;
    this.folder = folder;
  }

  Harness signedOut() {
    signedIn = false;
    return this;
  }

  /** Fails as soon as this many files have arrived. */
  Harness interruptedAfter(int files) {
    leftBeforeFailure.set(files);
    return this;
  }

  /** Does something else when a file has arrived. */
  Harness whenArrived(LongConsumer other) {
    arrived = other;
    return this;
  }

  private void countDown(long bytes) {
    if (leftBeforeFailure.decrementAndGet() == 0) {
      throw new UncheckedIOException(new IOException("the plug was pulled"));
    }
  }

  JobSubmitter submitter() {
    return new JobSubmitter(
        this::token, CLIENT, pauses::add, PATIENCE, shown::add, bytes -> arrived.accept(bytes));
  }

  private String token(String scope, String demanded) throws SignInException {
    if (!signedIn) {
      throw new SignInException("nobody is signed in", "run `az login` first");
    }
    claims.add(demanded);
    return TOKEN + claims.size();
  }

  WorkspaceRef workspace() {
    return Jobs.workspaceAt(arm.endpoint());
  }

  SubmitResult submit(String yaml) {
    try {
      Preparation prepared =
          new Jobs(folder)
              .preflight()
              .prepare(SourceFile.of("job.yml", yaml), workspace(), SubmitOptions.in(folder));
      SubmitResult result =
          prepared instanceof Preparation.Ready ready
              ? submitter().send(ready.plan())
              : prepared.end().orElseThrow();
      shown.add(result.toString());
      return result;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
