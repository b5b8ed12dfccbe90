// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An emulator of the storage, in a process of its own, with an account that only we know. */
final class Azurite implements AutoCloseable {
  private static final String ACCOUNT = "tests";
  private static final String VERSION = "2021-12-02";
  private static final String UNTIL = "2099-01-01T00:00:00Z";
  private static final Pattern NAME = Pattern.compile("<Name>([^<]+)</Name>");
  private static final Pattern MARKER = Pattern.compile("<NextMarker>([^<]+)</NextMarker>");
  private static final int PATIENCE = 200;

  private final Process process;
  private final byte[] key;
  private final String origin;
  private final HttpClient client = HttpClient.newHttpClient();

  private Azurite(Process process, byte[] key, int port) {
    this.process = process;
    this.key = key;
    this.origin = "http://127.0.0.1:" + port + "/" + ACCOUNT;
  }

  static Azurite start(String program, Path folder) throws IOException {
    byte[] key = new byte[64];
    new SecureRandom().nextBytes(key);
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(
                program,
                "--blobHost",
                "127.0.0.1",
                "--blobPort",
                String.valueOf(port),
                "--location",
                folder.resolve("azurite").toString(),
                "--silent",
                "--skipApiVersionCheck")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("azurite.log").toFile());
    builder
        .environment()
        .put("AZURITE_ACCOUNTS", ACCOUNT + ":" + Base64.getEncoder().encodeToString(key));
    Azurite azurite = new Azurite(builder.start(), key, port);
    azurite.awaitStart();
    return azurite;
  }

  private void awaitStart() throws IOException {
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      try {
        send(HttpRequest.newBuilder(URI.create(origin)).GET());
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    throw new IOException("Azurite does not start");
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes a container, and returns its address with a signature such as the service gives out. */
  URI container(String name) throws IOException {
    send(
        HttpRequest.newBuilder(URI.create(owned(name) + "&restype=container"))
            .PUT(BodyPublishers.noBody()));
    String permissions = "rcwl";
    String signature =
        signed(
            permissions,
            "",
            UNTIL,
            "/blob/" + ACCOUNT + "/" + name,
            "",
            "",
            "",
            VERSION,
            "c",
            "",
            "",
            "",
            "",
            "",
            "",
            "");
    return URI.create(
        origin
            + "/"
            + name
            + "?sp="
            + permissions
            + "&se="
            + escaped(UNTIL)
            + "&sv="
            + VERSION
            + "&sr=c&sig="
            + escaped(signature));
  }

  /** Returns the names of all files in a container. */
  List<String> names(String container) throws IOException {
    List<String> names = new ArrayList<>();
    String marker = "";
    do {
      String url = owned(container) + "&restype=container&comp=list&marker=" + escaped(marker);
      String list = send(HttpRequest.newBuilder(URI.create(url)).GET()).body();
      Matcher name = NAME.matcher(list);
      while (name.find()) {
        names.add(name.group(1));
      }
      Matcher next = MARKER.matcher(list);
      marker = next.find() ? next.group(1) : "";
    } while (!marker.isEmpty());
    return names;
  }

  /** Returns what is in a container, as code of its own. */
  CodeSnapshot download(String container, Path target) throws IOException, Refusal.Found {
    for (String name : names(container)) {
      Path file = target.resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      URI blob = BlobLine.blob(URI.create(owned(container)), name);
      send(HttpRequest.newBuilder(blob).GET(), BodyHandlers.ofFile(file));
    }
    String top = names(container).get(0);
    return CodeSnapshot.of(target.resolve(top.substring(0, top.indexOf('/'))));
  }

  /** Returns the address of a container for whoever may do all. */
  private String owned(String container) {
    String signature = signed(ACCOUNT, "rwdlc", "b", "sco", "", UNTIL, "", "", VERSION, "", "");
    return origin
        + "/"
        + container
        + "?sv="
        + VERSION
        + "&ss=b&srt=sco&sp=rwdlc&se="
        + escaped(UNTIL)
        + "&sig="
        + escaped(signature);
  }

  private String signed(String... lines) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      byte[] text = String.join("\n", lines).getBytes(UTF_8);
      return Base64.getEncoder().encodeToString(mac.doFinal(text));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    return send(request, BodyHandlers.ofString(UTF_8));
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
      throws IOException {
    try {
      return client.send(request.header("x-ms-version", VERSION).build(), body);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
      throw new IOException(over);
    }
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }
}
