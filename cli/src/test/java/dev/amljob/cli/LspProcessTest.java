// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server as a process, seen from its streams.
 *
 * <p>{@code -Damljob.launcher=PATH} tests a packaged launcher instead of the classes of the build.
 */
@Timeout(120)
class LspProcessTest {
  private static final String CAPABILITIES =
      "{\"textDocument\":{\"diagnostic\":{\"relatedDocumentSupport\":true}}}";

  @TempDir private Path folder;
  private Process process;
  private RawLspClient client;

  @BeforeEach
  void start() throws IOException {
    process = started("lsp");
    client = new RawLspClient(process.getInputStream(), process.getOutputStream());
  }

  @AfterEach
  void stop() {
    process.destroyForcibly();
  }

  private static Process started(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    String launcher = System.getProperty("amljob.launcher", "");
    if (launcher.isEmpty()) {
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    } else {
      command.add(launcher);
    }
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private JsonNode initialize(RawLspClient to, String capabilities) throws IOException {
    JsonNode answer =
        to.request(
            "initialize",
            "{\"processId\":null,\"rootUri\":null,\"capabilities\":" + capabilities + "}");
    to.notify("initialized", "{}");
    return answer;
  }

  private int exitCode() throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private void open(RawLspClient to, String uri, String text) throws IOException {
    to.notify(
        "textDocument/didOpen",
        "{\"textDocument\":{\"uri\":"
            + RawLspClient.quoted(uri)
            + ",\"languageId\":\"yaml\",\"version\":1,\"text\":"
            + RawLspClient.quoted(text)
            + "}}");
  }

  @Test
  void livesAnOrderlyLife() throws Exception {
    JsonNode answer = initialize(client, "{}");
    assertThat(answer.at("/result/serverInfo/name").asText()).isEqualTo("amljob");
    assertThat(answer.at("/result/capabilities/hoverProvider").asBoolean()).isTrue();
    open(client, "file:///nowhere/job.yml", "command: ls\nenvironment: azureml:a:1\ncomptue: b\n");
    JsonNode published = client.await("textDocument/publishDiagnostics");
    assertThat(published.at("/version").asInt()).isEqualTo(1);
    assertThat(published.at("/diagnostics").toString()).contains("unknown-key", "`compute`");
    assertThat(client.request("shutdown", "null").has("error")).isFalse();
    client.notify("exit", "null");
    assertThat(exitCode()).isZero();
    assertThat(client.isAtEnd()).isTrue();
  }

  @Test
  void endsBadlyWhenTheInputEnds() throws Exception {
    initialize(client, "{}");
    process.getOutputStream().close();
    assertThat(exitCode()).isEqualTo(1);
  }

  @Test
  void bearsBadMessages() throws Exception {
    assertThat(client.request("textDocument/hover", hoverAt("file:///a")).at("/error/code").asInt())
        .isEqualTo(-32002);
    initialize(client, "{}");
    assertThat(client.request("no/such/method", "{}").at("/error/code").asInt()).isEqualTo(-32601);
    client.send("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"textDocument/hover\",\"params\":[");
    client.notify("textDocument/didChange", "{\"textDocument\":{\"uri\":\"file:///b\"}}");
    client.notify("$/cancelRequest", "{\"id\":12345}");
    client.notify("$/unknown", "{}");
    client.drip(
        "{\"jsonrpc\":\"2.0\",\"id\":\"drip\",\"method\":\"textDocument/hover\",\"params\":"
            + hoverAt("file:///é")
            + "}");
    JsonNode answer = client.read();
    while (!answer.path("id").asText().equals("drip")) {
      answer = client.read();
    }
    assertThat(answer.has("error")).isFalse();
  }

  /** Whatever a client takes for arguments, it gets an answer, and so does the next request. */
  @Test
  void refusesArgumentsThatMakeNoSense() throws Exception {
    initialize(client, "{}");
    open(client, "file:///a.yml", "command: ls\nenvironment: azureml:a:1\n");
    for (String arguments :
        List.of(
            "[[]]",
            "[[\"file:///a.yml\"]]",
            "[{\"uri\":[\"file:///a.yml\"]}]",
            "[{\"uri\":{}}]",
            "[{}]",
            "[null]",
            "[1]",
            "null",
            // What is not understood must not be taken for what is not given.
            "[{\"uri\":\"file:///a.yml\",\"workspace\":[\"w\"]}]",
            "[\"file:///a.yml\",{\"workspace\":\"w\"}]")) {
      JsonNode answer =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20),
              () ->
                  client.request(
                      "workspace/executeCommand",
                      "{\"command\":\"amljob.submit.dryRun\",\"arguments\":" + arguments + "}"));
      assertThat(answer.at("/error/code").asInt()).as(arguments + answer).isEqualTo(-32602);
    }
  }

  private static String hoverAt(String uri) {
    return "{\"textDocument\":{\"uri\":\"" + uri + "\"},\"position\":{\"line\":0,\"character\":0}}";
  }

  @Test
  void reportsNamedFilesWithAPull() throws Exception {
    Files.writeString(folder.resolve("env.yml"), "imagee: a\n");
    initialize(client, CAPABILITIES);
    String uri = folder.resolve("job.yml").toUri().toString();
    open(client, uri, "command: ls\nenvironment: file:env.yml\ncompute: azureml:c\n");
    JsonNode answer =
        client.request(
            "textDocument/diagnostic",
            "{\"textDocument\":{\"uri\":" + RawLspClient.quoted(uri) + "}}");
    assertThat(answer.at("/result/kind").asText()).isEqualTo("full");
    assertThat(answer.at("/result/relatedDocuments").toString())
        .contains("env.yml", "unknown-key", "\"kind\":\"full\"");
  }

  @Test
  void connectsToAnEditorOnThisMachine() throws Exception {
    try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process connecting = started("lsp", "--socket", Integer.toString(listening.getLocalPort()));
      try (Socket socket = listening.accept()) {
        RawLspClient editor = new RawLspClient(socket.getInputStream(), socket.getOutputStream());
        assertThat(initialize(editor, "{}").at("/result/capabilities").isObject()).isTrue();
        editor.request("shutdown", "null");
        editor.notify("exit", "null");
        assertThat(connecting.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(connecting.exitValue()).isZero();
      } finally {
        connecting.destroyForcibly();
      }
    }
  }

  @Test
  void refusesWhatIsNoPort() {
    CliRun cli = new CliRun(folder);
    assertThat(cli.run("lsp", "--socket", "none")).isEqualTo(2);
    assertThat(cli.err()).contains("`none` is no port");
  }
}
