// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line to the storage, open by a signature that is good for one container. Each request may be
 * made again, for what it brings is named by its content or checked against it.
 */
final class BlobLine {
  private static final String STORAGE_VERSION = "2021-12-02";
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Pattern BLOCK = Pattern.compile("<Name>([^<]+)</Name>");
  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int TIMEOUT = 408;
  private static final int THROTTLED = 429;
  private static final int FAILURE = 500;

  private final HttpClient client;
  private final Pacing pacing;
  private final Consumer<String> trace;

  /**
   * Makes a line.
   *
   * @param trace gets to see each request, without tokens and signatures
   */
  BlobLine(HttpClient client, Pacing pacing, Consumer<String> trace) {
    this.client = client;
    this.pacing = pacing;
    this.trace = trace;
  }

  /** Returns the signed address of a file in a signed container. */
  static URI blob(URI container, String path) {
    StringBuilder url = new StringBuilder();
    String text = container.toString();
    int query = text.indexOf('?');
    url.append(query < 0 ? text : text.substring(0, query));
    for (String segment : path.split("/", -1)) {
      url.append('/').append(escaped(segment));
    }
    return URI.create(url.append(query < 0 ? "?" : text.substring(query)).toString());
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** Returns whether there is a file, whatever is in it. */
  boolean has(URI blob) throws IOException, Refusal.Found {
    return send(head(blob), blob).statusCode() == OK;
  }

  /** Returns whether there is a file with this content. */
  boolean has(URI blob, long bytes, String md5) throws IOException, Refusal.Found {
    HttpResponse<String> head = send(head(blob), blob);
    return head.statusCode() == OK
        && head.headers().firstValueAsLong("Content-Length").orElse(-1) == bytes
        && head.headers().firstValue("Content-MD5").orElse("").equals(md5);
  }

  private static HttpRequest.Builder head(URI blob) {
    return HttpRequest.newBuilder(blob).method("HEAD", BodyPublishers.noBody());
  }

  /** Brings a file, and has the storage check that it arrived as it left. */
  void put(URI blob, byte[] content, String md5) throws IOException, Refusal.Found {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(blob)
            .header("x-ms-blob-type", "BlockBlob")
            .header("Content-MD5", md5)
            .PUT(BodyPublishers.ofByteArray(content));
    send(request, blob);
  }

  /** Returns the blocks that wait there for the rest of their file. */
  Set<String> blocks(URI blob) throws IOException, Refusal.Found {
    URI list = with(blob, "comp=blocklist&blocklisttype=uncommitted");
    HttpResponse<String> answer = send(HttpRequest.newBuilder(list).GET(), blob);
    Set<String> blocks = new HashSet<>();
    if (answer.statusCode() == OK) {
      Matcher name = BLOCK.matcher(answer.body());
      while (name.find()) {
        blocks.add(name.group(1));
      }
    }
    return blocks;
  }

  void putBlock(URI blob, String id, byte[] content) throws IOException, Refusal.Found {
    URI block = with(blob, "comp=block&blockid=" + escaped(id));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(block)
            .header("Content-MD5", id)
            .PUT(BodyPublishers.ofByteArray(content));
    send(request, blob);
  }

  /** Makes a file of blocks. */
  void commit(URI blob, List<String> ids, String md5) throws IOException, Refusal.Found {
    StringBuilder list = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?><BlockList>");
    ids.forEach(id -> list.append("<Latest>").append(id).append("</Latest>"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(with(blob, "comp=blocklist"))
            .header("x-ms-blob-content-md5", md5)
            .PUT(BodyPublishers.ofString(list.append("</BlockList>").toString()));
    send(request, blob);
  }

  private static URI with(URI blob, String query) {
    return URI.create(blob + "&" + query);
  }

  /** Makes a request until there is an answer; one that there is nothing is an answer as well. */
  private HttpResponse<String> send(HttpRequest.Builder builder, URI blob)
      throws IOException, Refusal.Found {
    HttpRequest request = builder.timeout(PATIENCE).header("x-ms-version", STORAGE_VERSION).build();
    for (int attempt = 0; ; attempt++) {
      boolean last = attempt == Pacing.ATTEMPTS - 1;
      try {
        trace.accept(Redaction.of(request.method() + " " + request.uri()));
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString(UTF_8));
        int status = answer.statusCode();
        boolean asked = !request.method().equals("PUT");
        if (status / 100 == 2 || (asked && status == NOT_FOUND)) {
          return answer;
        }
        boolean again = status >= FAILURE || status == TIMEOUT || status == THROTTLED;
        if (last || !again) {
          throw refused(blob, status);
        }
      } catch (InterruptedException over) {
        throw Pacing.interrupted();
      } catch (InterruptedIOException over) {
        throw over;
      } catch (IOException dropped) {
        if (last) {
          throw new IOException(
              "uploading `" + name(blob) + "`: " + Sender.words(dropped), dropped);
        }
      }
      pacing.rest(Pacing.before(attempt));
    }
  }

  private static Refusal.Found refused(URI blob, int status) {
    return new Refusal.Found(
        "the storage of the workspace refused `" + name(blob) + "` (HTTP " + status + ")",
        status == FORBIDDEN
            ? "the signature that the service gave out ran out or is not for this network; try"
                + " again, or ask who keeps the workspace about its firewall"
            : "try again later; `--show-request` shows what was asked");
  }

  private static String name(URI blob) {
    String path = blob.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  static String md5(byte[] content) {
    return Base64.getEncoder().encodeToString(md5().digest(content));
  }

  static String md5(Path file) throws IOException {
    MessageDigest digest = md5();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return Base64.getEncoder().encodeToString(digest.digest());
  }

  private static MessageDigest md5() {
    try {
      // What the storage checks by; it is no secret that it would protect.
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
