// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import dev.amljob.submit.JobPlan;
import dev.amljob.submit.JobSubmitter;
import dev.amljob.submit.Preflight;
import dev.amljob.submit.Preparation;
import dev.amljob.submit.SignInException;
import dev.amljob.submit.SubmitOptions;
import dev.amljob.submit.WorkspaceRef;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many jobs are sent at a time; nobody signs in, so nothing leaves this machine. */
class DispatchTest {
  private static final int MOST = 4;

  @TempDir private Path folder;
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final CountDownLatch oneTooMany = new CountDownLatch(MOST + 1);

  /** Sending begins here, and ends here. */
  private String token(String scope, String claims) throws SignInException {
    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
    oneTooMany.countDown();
    try {
      // Long enough for another one to come, if it may.
      oneTooMany.await(200, TimeUnit.MILLISECONDS);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
    inside.decrementAndGet();
    throw new SignInException("nobody is signed in", "");
  }

  @Test
  void sendsAFewAtATimeAlsoWhenItWaits() throws IOException {
    Complaints complaints = new Complaints(new PrintWriter(new StringWriter()));
    SubmitReports reports = new SubmitReports(new StringWriter(), complaints, Layout.FULL, true);
    List<Shipment> shipments = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      shipments.add(new Shipment(reports.of(i + ".yml"), plan(i + ".yml")));
    }
    JobSubmitter submitter = new JobSubmitter(this::token, trace -> {}, bytes -> {});
    UploadProgress silent = new UploadProgress(false, complaints.writer());
    assertThat(new Dispatch(submitter, waiting(), silent).send(shipments))
        .isEqualTo(ExitCode.FAILURE);
    assertThat(most).hasValue(MOST);
  }

  private JobPlan plan(String name) throws IOException {
    SourceFile file = SourceFile.of(name, "command: a\nenvironment: azureml:e:1\n");
    WorkspaceRef workspace = new WorkspaceRef(WorkspaceRef.PUBLIC_CLOUD, "s", "g", "w");
    Preparation prepared =
        new Preflight(DispatchTest::lint).prepare(file, workspace, SubmitOptions.in(folder));
    return ((Preparation.Ready) prepared).plan();
  }

  private static LintResult lint(SourceFile file) {
    return Linter.lint(file, LintOptions.defaults());
  }

  private static SubmitArguments waiting() {
    ServiceArguments service =
        new ServiceArguments(
            "w",
            "g",
            "s",
            WorkspaceRef.PUBLIC_CLOUD.toString(),
            "cli",
            false,
            Layout.FULL,
            ConfigSource.SEARCH);
    return new SubmitArguments(
        List.of(), "", List.of(), Optional.empty(), false, true, false, Duration.ZERO, service);
  }
}
