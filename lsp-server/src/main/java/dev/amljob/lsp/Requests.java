// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Wanted;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The one way that requests take: here they are cancelled, dropped when a newer version has made
 * them useless, given up after some seconds, and timed. Work that nobody waits for any more stops
 * where it next {@linkplain Wanted looks}; where it does not look, its worker is made up for.
 */
final class Requests {
  private static final int WORKERS = 2;
  private static final int WORKERS_ASIDE = 8;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Duration LONGEST_ASIDE = Duration.ofHours(1);

  /**
   * Who types on still wants these: editors filter the list by what has come since, and where it
   * fails, they show none and ask no more until another word begins.
   */
  private static final Set<String> WANTED_LATE =
      Set.of("textDocument/completion", "textDocument/signatureHelp");

  private final Lifecycle lifecycle;
  private final Supplier<Documents> documents;
  private final Latencies latencies;
  private final Workers workers;
  private final Workers aside;
  private final ExecutorService background;
  private final Duration longest;

  Requests(Lifecycle lifecycle, Supplier<Documents> documents, Latencies latencies) {
    this(lifecycle, documents, latencies, LONGEST);
  }

  /**
   * @param longest after which a request is given up
   */
  Requests(
      Lifecycle lifecycle, Supplier<Documents> documents, Latencies latencies, Duration longest) {
    this.lifecycle = lifecycle;
    this.documents = documents;
    this.latencies = latencies;
    this.longest = longest;
    this.workers = new Workers(WORKERS, "amljob-worker");
    this.aside = new Workers(WORKERS_ASIDE, "amljob-aside");
    this.background = Executors.newSingleThreadExecutor(Daemons.named("amljob-background"));
  }

  /**
   * Answers a request about one document, as it is when the request arrives.
   *
   * @param otherwise the answer for a document that is not open, or not this server's business
   */
  <R extends @Nullable Object> CompletableFuture<R> about(
      String method, String uri, @Nullable R otherwise, Function<Snapshot, R> answer) {
    Optional<Snapshot> found = documents.get().find(uri);
    return run(
        method,
        cancellation -> {
          if (found.isEmpty()) {
            return otherwise;
          }
          Snapshot snapshot = found.get();
          if (!WANTED_LATE.contains(method)) {
            checkVersion(snapshot);
          }
          return snapshot.isServed() ? answer.apply(snapshot) : otherwise;
        });
  }

  /** Answers a request about no document in particular. */
  <R extends @Nullable Object> CompletableFuture<R> run(
      String method, Function<CancelChecker, R> answer) {
    return run(method, answer, workers, longest);
  }

  /** Answers a request that may take long, and that nobody who types must wait for. */
  <R extends @Nullable Object> CompletableFuture<R> runAside(
      String method, Function<CancelChecker, R> answer) {
    return run(method, answer, aside, LONGEST_ASIDE);
  }

  private <R extends @Nullable Object> CompletableFuture<R> run(
      String method, Function<CancelChecker, R> answer, Workers by, Duration limit) {
    long arrived = System.nanoTime();
    try {
      lifecycle.check();
    } catch (ResponseErrorException refusal) {
      return CompletableFuture.failedFuture(refusal);
    }
    Workers.Seat seat = by.seat();
    CompletableFuture<CancelChecker> start = new CompletableFuture<>();
    CompletableFuture<R> result =
        start.thenApplyAsync(
            wanted ->
                seat.during(
                    () -> {
                      wanted.checkCanceled();
                      R found = Wanted.during(wanted::checkCanceled, () -> answer.apply(wanted));
                      latencies.record(method, System.nanoTime() - arrived);
                      return found;
                    }),
            by);
    var unused = result.whenComplete((answered, failed) -> seat.abandon());
    start.complete(() -> checkOpen(result));
    return result.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A request that was cancelled has its answer, and one that took too long has it as well. */
  private static void checkOpen(CompletableFuture<?> result) {
    if (result.isDone()) {
      throw new CancellationException();
    }
  }

  /** Does something that nobody waits for, one thing after the other. */
  void inBackground(Runnable work) {
    background.execute(work);
  }

  private void checkVersion(Snapshot snapshot) {
    boolean superseded =
        documents
            .get()
            .find(snapshot.uri())
            .filter(now -> now.version() > snapshot.version())
            .isPresent();
    if (superseded) {
      throw new ResponseErrorException(
          new ResponseError(
              ResponseErrorCode.ContentModified, "the document has changed since", null));
    }
  }

  void close() {
    workers.close();
    aside.close();
    background.shutdownNow();
  }
}
