// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.submit.JobState;
import dev.amljob.submit.JobSubmitter;
import dev.amljob.submit.RejectedException;
import dev.amljob.submit.SignInException;
import dev.amljob.submit.SubmitResult;
import dev.amljob.submit.WorkspaceRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Sends jobs, a few at a time, and waits for their ends where that is asked for. */
final class Dispatch {
  /** The service counts requests; more at a time only makes it say so. */
  private static final int AT_ONCE = 4;

  private final JobSubmitter submitter;
  private final SubmitArguments arguments;
  private final UploadProgress progress;
  private final Semaphore sending = new Semaphore(AT_ONCE);

  Dispatch(JobSubmitter submitter, SubmitArguments arguments, UploadProgress progress) {
    this.submitter = submitter;
    this.arguments = arguments;
    this.progress = progress;
  }

  /** Sends all, and returns how the worst of them ended. */
  ExitCode send(List<Shipment> shipments) throws IOException {
    // A wait takes no more than a thread that sleeps.
    int threads = arguments.waiting() ? shipments.size() : Math.min(AT_ONCE, shipments.size());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<ExitCode>> ends = new ArrayList<>();
      for (Shipment shipment : shipments) {
        ends.add(pool.submit(() -> send(shipment)));
      }
      ExitCode worst = ExitCode.CLEAN;
      for (Future<ExitCode> end : ends) {
        worst = worst.orWorse(outcome(end));
      }
      return worst;
    } finally {
      pool.shutdown();
    }
  }

  private static ExitCode outcome(Future<ExitCode> end) throws IOException {
    try {
      return end.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof IOException noOutput) {
        throw noOutput;
      }
      if (failure.getCause() instanceof Error broken) {
        throw broken;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
      return ExitCode.UNKNOWN;
    }
  }

  private ExitCode send(Shipment shipment) throws IOException {
    SubmitReport report = shipment.report();
    sending.acquireUninterruptibly();
    SubmitResult result;
    try {
      report.begin(shipment.plan());
      progress.expect(shipment.plan());
      result = submitter.send(shipment.plan());
      progress.end();
    } finally {
      sending.release();
    }
    ExitCode code = report.end(result);
    return result instanceof SubmitResult.Accepted accepted && arguments.waiting()
        ? await(shipment.plan().workspace(), accepted.job(), report)
        : code;
  }

  private ExitCode await(WorkspaceRef workspace, JobState job, SubmitReport report)
      throws IOException {
    Thread canceller = new Thread(() -> cancel(workspace, job, report));
    if (arguments.cancelling()) {
      Runtime.getRuntime().addShutdownHook(canceller);
    }
    try {
      JobState end =
          submitter
              .jobs(workspace)
              .await(job, arguments.most(), state -> report.tell("job is " + state.status(), ""));
      return report.waited(end);
    } catch (IOException | SignInException | RejectedException | InterruptedException lost) {
      report.tell(
          "the job goes on, but nobody can tell how it is: " + lost.getMessage(),
          "`amljob job show " + job.name() + "` asks again");
      return ExitCode.UNKNOWN;
    } finally {
      if (arguments.cancelling()) {
        forget(canceller);
      }
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException interrupted) {
      // The process is ending, and the hook is at work.
    }
  }

  private void cancel(WorkspaceRef workspace, JobState job, SubmitReport report) {
    try {
      submitter.jobs(workspace).cancel(job.name());
      report.tell("`" + job.name() + "` is being cancelled", "");
    } catch (IOException | SignInException | RejectedException failure) {
      report.tell(
          "`" + job.name() + "` could not be cancelled: " + failure.getMessage(),
          "`amljob job cancel " + job.name() + "` tries again");
    }
  }
}
