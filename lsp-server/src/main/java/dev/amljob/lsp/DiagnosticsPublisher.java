// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Uris;
import dev.amljob.lsp.feature.DiagnosticHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Pushes findings to clients that do not ask for them, a moment after the last key.
 *
 * <p>A job also has findings in the files that it names; several jobs may name one file, and what
 * is pushed for it is what all of them have found there.
 */
final class DiagnosticsPublisher {
  private static final Logger LOG = Logger.getLogger("dev.amljob.lsp");
  private static final long SHORTEST_MILLIS = 25;
  private static final long LONGEST_MILLIS = 500;

  private final LanguageClient client;
  private final Documents documents;
  private final DiagnosticHandler handler;
  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(Daemons.named("amljob-diagnostics"));
  private final Map<String, Future<?>> waiting = new ConcurrentHashMap<>();

  /** What was found, by the keys of the document linted and of the file that it was found in. */
  private final Map<String, Map<String, List<Diagnostic>>> findings = new HashMap<>();

  /** How the client spells the addresses of documents, by their keys. */
  private final Map<String, String> addresses = new HashMap<>();

  private volatile long lastMillis;

  DiagnosticsPublisher(LanguageClient client, Documents documents, DiagnosticHandler handler) {
    this.client = client;
    this.documents = documents;
    this.handler = handler;
  }

  /** Pushes the findings of a document that was just opened or saved. */
  void now(String uri) {
    schedule(uri, 0);
  }

  /** Pushes the findings of a document that is being typed in. */
  void soon(String uri) {
    schedule(uri, Math.max(SHORTEST_MILLIS, Math.min(LONGEST_MILLIS, lastMillis)));
  }

  private void schedule(String uri, long millis) {
    try {
      Future<?> next =
          scheduler.schedule(() -> safely(() -> publish(uri)), millis, TimeUnit.MILLISECONDS);
      cancel(waiting.put(Uris.key(uri), next));
    } catch (RejectedExecutionException closed) {
      LOG.log(Level.FINE, "no diagnostics after the end", closed);
    }
  }

  private static void cancel(@Nullable Future<?> before) {
    if (before != null) {
      before.cancel(false);
    }
  }

  private static void safely(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.log(Level.SEVERE, "diagnostics failed", bug);
    }
  }

  private void publish(String uri) {
    Optional<Snapshot> found = documents.find(uri);
    if (found.isEmpty()) {
      return;
    }
    long start = System.nanoTime();
    Snapshot snapshot = found.get();
    boolean served = snapshot.isServed();
    Map<String, List<Diagnostic>> now = new HashMap<>();
    if (served) {
      handler.byFile(snapshot).forEach((file, all) -> now.put(Uris.key(file), all));
    }
    lastMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    if (documents.find(uri).filter(newest -> newest == snapshot).isPresent()) {
      addresses.put(Uris.key(uri), uri);
      replace(Uris.key(uri), now);
    }
  }

  /** Takes back what was found in a document that is closed. */
  void close(String uri) {
    try {
      cancel(waiting.remove(Uris.key(uri)));
      scheduler.execute(() -> safely(() -> forget(Uris.key(uri))));
    } catch (RejectedExecutionException closed) {
      LOG.log(Level.FINE, "no diagnostics after the end", closed);
    }
  }

  private void forget(String key) {
    replace(key, Map.of());
    if (findings.values().stream().noneMatch(found -> found.containsKey(key))) {
      addresses.remove(key);
    }
  }

  private void replace(String owner, Map<String, List<Diagnostic>> now) {
    Set<String> touched = new HashSet<>(now.keySet());
    Map<String, List<Diagnostic>> before =
        now.isEmpty() ? findings.remove(owner) : findings.put(owner, now);
    if (before != null) {
      touched.addAll(before.keySet());
    }
    for (String target : touched) {
      client.publishDiagnostics(merged(target));
    }
  }

  private PublishDiagnosticsParams merged(String target) {
    Set<Diagnostic> all = new LinkedHashSet<>();
    findings.getOrDefault(target, Map.of()).getOrDefault(target, List.of()).forEach(all::add);
    findings.values().forEach(found -> all.addAll(found.getOrDefault(target, List.of())));
    String uri = addresses.getOrDefault(target, Uris.uri(target));
    PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri, new ArrayList<>(all));
    documents.find(target).ifPresent(open -> params.setVersion(open.version()));
    return params;
  }

  void stop() {
    scheduler.shutdownNow();
  }
}
