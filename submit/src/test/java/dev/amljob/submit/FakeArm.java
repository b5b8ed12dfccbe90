// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The service, as far as jobs go: answers over loopback TLS, and fails as a test tells it to. */
public final class FakeArm implements AutoCloseable {
  public static final String SIGNATURE = "Zm9yZ2VkLXNpZ25hdHVyZQ";

  /** What it gives out to whoever signs in. */
  public static final String TOKEN = "s3cr3t-token-of-the-authority";

  /** Longer than {@link Harness} waits. */
  private static final long SLOW_MILLIS = 1000;

  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    // Otherwise each answer waits for the other side to say that it has the first half.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpsServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final Deque<Runnable> late = new ArrayDeque<>();
  private final Map<String, JsonNode> jobs = new TreeMap<>();
  private final Map<String, String> assets = new TreeMap<>();
  private final Map<String, String> blobs = new TreeMap<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private String status = "Starting";

  /** Starts a service that has nothing yet. */
  public FakeArm() {
    try {
      server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(LoopbackTls.context()));
      server.setExecutor(threads);
      server.createContext("/", this::handle);
      server.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns where it answers. */
  public URI endpoint() {
    return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Scripts what happens to the next requests about jobs, one each; then all goes well. */
  synchronized FakeArm faults(List<Fault> script) {
    faults.addAll(script);
    return this;
  }

  /** Puts a job there. */
  public synchronized FakeArm has(String name, String submissionId) {
    jobs.put(name, jobOf(submissionId));
    return this;
  }

  /** Answers a question about assets. */
  public synchronized FakeArm hasAsset(String path, String answer) {
    assets.put(path, answer);
    return this;
  }

  /** Sets how all jobs are from now on. */
  public synchronized FakeArm status(String now) {
    status = now;
    return this;
  }

  /** Returns the jobs that it has. */
  public synchronized Map<String, JsonNode> jobs() {
    late.forEach(Runnable::run);
    late.clear();
    return new TreeMap<>(jobs);
  }

  /** Returns a job that it has. */
  public JsonNode job(String name) {
    return Objects.requireNonNull(jobs().get(name), name);
  }

  synchronized Map<String, String> assets() {
    return new TreeMap<>(assets);
  }

  /** Returns the files that were brought. */
  public synchronized Map<String, String> blobs() {
    return new TreeMap<>(blobs);
  }

  /** Returns what it was asked, in order. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  private static ObjectNode jobOf(String submissionId) {
    ObjectNode job = JSON.createObjectNode();
    job.putObject("properties").putObject("properties").put(JobPlan.MARKER, submissionId);
    return job;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String path = exchange.getRequestURI().getPath();
    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    if (path.endsWith("/oauth2/v2.0/token")) {
      answer(exchange, new Reply(200, token()));
    } else if (path.startsWith("/blob/")) {
      blob(exchange, path, body);
    } else if (path.contains("/workspaces/ws/jobs/")) {
      job(exchange, path.substring(path.lastIndexOf("/jobs/") + "/jobs/".length()), body);
    } else {
      asset(exchange, path.substring(path.indexOf("/workspaces/ws/") + 15), body);
    }
  }

  /** Signs in whoever asks. */
  private static String token() {
    return "{\"token_type\": \"Bearer\", \"expires_in\": 3600, \"access_token\": \""
        + TOKEN
        + "\"}";
  }

  private void job(HttpExchange exchange, String name, String body) throws IOException {
    Fault fault;
    synchronized (this) {
      fault = faults.isEmpty() ? Fault.NONE : faults.removeFirst();
    }
    switch (fault) {
      case NONE -> answer(exchange, done(exchange, name, body));
      case NAME_TAKEN -> {
        takeName(name);
        answer(exchange, done(exchange, name, body));
      }
      case THROTTLED -> {
        exchange.getResponseHeaders().add("Retry-After", "7");
        answer(exchange, error(429, "TooManyRequests", "slow down"));
      }
      case ERROR -> answer(exchange, error(500, "ServiceError", "no"));
      case ERROR_AFTER -> {
        done(exchange, name, body);
        answer(exchange, error(500, "ServiceError", "Service invocation timed out"));
      }
      case BUSY -> answer(exchange, new Reply(503, "<html>busy</html>"));
      case DROP_BEFORE -> exchange.close();
      case DROP_AFTER -> {
        done(exchange, name, body);
        exchange.close();
      }
      case DROP_AND_LATE -> {
        String method = exchange.getRequestMethod();
        synchronized (this) {
          late.add(() -> done(method, name, body));
        }
        exchange.close();
      }
      case SLOW -> {
        Reply reply = done(exchange, name, body);
        pause();
        answer(exchange, reply);
      }
      case GARBLED -> {
        Reply reply = done(exchange, name, body);
        answer(exchange, reply.status() / 100 == 2 ? new Reply(200, "<html>") : reply);
      }
      case EXPIRED_TOKEN, CLAIMS_CHALLENGE -> {
        String claims = Base64.getEncoder().encodeToString("{\"access_token\":{}}".getBytes(UTF_8));
        exchange
            .getResponseHeaders()
            .add(
                "WWW-Authenticate",
                fault == Fault.EXPIRED_TOKEN
                    ? "Bearer error=\"invalid_token\""
                    : "Bearer error=\"insufficient_claims\", claims=\"" + claims + "\"");
        answer(exchange, error(401, "ExpiredAuthenticationToken", "the token is expired"));
      }
    }
  }

  private synchronized void takeName(String name) {
    jobs.putIfAbsent(name, jobOf("somebody-else"));
  }

  private static void pause() {
    try {
      Thread.sleep(SLOW_MILLIS);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  /** An answer. */
  private record Reply(int status, String body) {}

  private Reply done(HttpExchange exchange, String name, String body) {
    Reply reply = done(exchange.getRequestMethod(), name, body);
    synchronized (this) {
      // What was late has happened by the time that somebody asks again.
      late.forEach(Runnable::run);
      late.clear();
    }
    return reply;
  }

  private synchronized Reply done(String method, String name, String body) {
    if (method.equals("POST")) {
      status = "CancelRequested";
      return jobs.containsKey(name.replace("/cancel", ""))
          ? new Reply(202, "")
          : error(404, "NotFound", "no such job");
    }
    JsonNode existing = jobs.get(name);
    if (method.equals("GET")) {
      return existing == null
          ? error(404, "NotFound", "no such job")
          : new Reply(200, shown(existing));
    }
    JsonNode sent = parsed(body);
    if (existing != null && !marker(existing).equals(marker(sent))) {
      return error(400, "UserError", "A job with this name already exists");
    }
    jobs.put(name, sent);
    return new Reply(existing == null ? 201 : 200, shown(sent));
  }

  private String shown(JsonNode job) {
    ObjectNode copy = job.deepCopy();
    ObjectNode properties = (ObjectNode) copy.path("properties");
    properties.put("status", status);
    return copy.toString();
  }

  static String marker(JsonNode job) {
    return job.path("properties").path("properties").path(JobPlan.MARKER).asText("");
  }

  private static JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void asset(HttpExchange exchange, String path, String body) throws IOException {
    boolean put = exchange.getRequestMethod().equals("PUT");
    if (path.endsWith("/startPendingUpload")) {
      String place = endpoint() + "/blob/" + path.split("/", -1)[1];
      answer(
          exchange,
          new Reply(
              200,
              ("{\"blobReferenceForConsumption\": {\"blobUri\": \"%s\", \"credential\":"
                      + " {\"sasUri\": \"%s?sp=rcwl&sig=%s\"}}}")
                  .formatted(place, place, SIGNATURE)));
    } else if (put) {
      synchronized (this) {
        assets.put(path, body);
      }
      answer(exchange, new Reply(201, "{}"));
    } else {
      String known;
      synchronized (this) {
        // Each submission asks under a name of its own.
        known =
            assets.getOrDefault(path.replaceFirst("^codes/[^/]*", "codes/*"), "{\"value\": []}");
      }
      answer(exchange, new Reply(200, known));
    }
  }

  private void blob(HttpExchange exchange, String path, String body) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    if (!query.contains("sig=" + SIGNATURE)) {
      answer(exchange, new Reply(403, ""));
    } else if (exchange.getRequestMethod().equals("HEAD")) {
      String there = blobs().get(path);
      if (there != null) {
        exchange.getResponseHeaders().add("Content-Length", String.valueOf(there.length()));
        exchange.getResponseHeaders().add("Content-MD5", BlobLine.md5(there.getBytes(UTF_8)));
      }
      exchange.sendResponseHeaders(there == null ? 404 : 200, -1);
      exchange.close();
    } else {
      Fault fault;
      synchronized (this) {
        blobs.put(path, body);
        fault = faults.isEmpty() ? Fault.NONE : faults.removeFirst();
      }
      if (fault == Fault.DROP_AFTER) {
        exchange.close();
      } else {
        answer(exchange, new Reply(201, ""));
      }
    }
  }

  private static Reply error(int status, String code, String message) {
    return new Reply(
        status, "{\"error\": {\"code\": \"%s\", \"message\": \"%s\"}}".formatted(code, message));
  }

  private static void answer(HttpExchange exchange, Reply reply) throws IOException {
    byte[] bytes = reply.body().getBytes(UTF_8);
    exchange.getResponseHeaders().add("x-ms-correlation-request-id", "c0rr");
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
