// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongConsumer;

/**
 * The storage to which code goes, one file a request, by a signature that is good for nothing else.
 */
final class Uploads {
  /** The most that the storage takes at once. */
  private static final long LARGEST = 5000L << 20;

  private static final String STORAGE_VERSION = "2021-12-02";
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final int CONFLICT = 409;
  private static final int FORBIDDEN = 403;

  private final HttpClient client;
  private final Pacing pacing;
  private final LongConsumer progress;

  /**
   * Makes uploads.
   *
   * @param progress is told the size of each file that has arrived
   */
  Uploads(HttpClient client, Pacing pacing, LongConsumer progress) {
    this.client = client;
    this.pacing = pacing;
    this.progress = progress;
  }

  /**
   * Uploads code.
   *
   * @param container the signed address of the container
   */
  void upload(CodeSnapshot code, URI container) throws IOException, Refusal.Found {
    for (CodeFile file : code.files()) {
      String path = code.folder() ? code.name() + "/" + file.path() : file.path();
      upload(file, blob(container, path));
      progress.accept(file.bytes());
    }
  }

  private void upload(CodeFile file, URI blob) throws IOException, Refusal.Found {
    if (file.bytes() > LARGEST) {
      throw new Refusal.Found(
          "`" + file.path() + "` is larger than the storage takes at once",
          "leave it out with .amlignore, and bring it as an input");
    }
    for (int attempt = 0; ; attempt++) {
      boolean last = attempt == Pacing.ATTEMPTS - 1;
      try {
        int status = put(file, blob);
        if (status / 100 == 2 || (status == CONFLICT && isThere(file, blob))) {
          return;
        } else if (status == FORBIDDEN) {
          throw new Refusal.Found(
              "the storage of the workspace refused `" + file.path() + "` (HTTP 403)",
              "the signature that the service gave out ran out or is not for this network;"
                  + " try again, or ask who keeps the workspace about its firewall");
        } else if (last || (status < 500 && status != 408 && status != 429)) {
          throw new Refusal.Found(
              "the storage of the workspace refused `" + file.path() + "` (HTTP " + status + ")",
              "");
        }
      } catch (InterruptedIOException over) {
        throw over;
      } catch (IOException dropped) {
        if (last) {
          throw new IOException(
              "uploading `" + file.path() + "`: " + Sender.words(dropped), dropped);
        }
      }
      pause(Pacing.before(attempt));
    }
  }

  private int put(CodeFile file, URI blob) throws IOException {
    return send(HttpRequest.newBuilder(blob)
            .header("x-ms-blob-type", "BlockBlob")
            .header("If-None-Match", "*")
            .PUT(BodyPublishers.ofFile(file.file())))
        .statusCode();
  }

  /** Returns whether an earlier attempt arrived, though its answer did not. */
  private boolean isThere(CodeFile file, URI blob) throws IOException {
    HttpResponse<Void> head =
        send(HttpRequest.newBuilder(blob).method("HEAD", BodyPublishers.noBody()));
    return head.statusCode() / 100 == 2
        && head.headers().firstValueAsLong("Content-Length").orElse(-1) == file.bytes();
  }

  private HttpResponse<Void> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(
          request.timeout(PATIENCE).header("x-ms-version", STORAGE_VERSION).build(),
          BodyHandlers.discarding());
    } catch (InterruptedException over) {
      throw interrupted();
    }
  }

  private void pause(Duration time) throws IOException {
    try {
      pacing.pause(time);
    } catch (InterruptedException over) {
      throw interrupted();
    }
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted");
  }

  private static URI blob(URI container, String path) {
    StringBuilder url = new StringBuilder();
    String text = container.toString();
    int query = text.indexOf('?');
    url.append(query < 0 ? text : text.substring(0, query));
    for (String segment : path.split("/", -1)) {
      url.append('/')
          .append(URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return URI.create(url.append(query < 0 ? "" : text.substring(query)).toString());
  }
}
