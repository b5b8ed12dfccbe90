// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.amljob.submit.FakeArm;
import dev.amljob.submit.LoopbackTls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole command in a process of its own, against a service on this machine. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "SKIPPED: takes a shell and env of GNU")
class SubmitProcessTest {
  private static final String AZ_TOKEN = "s3cr3t-token-of-az";
  private static final String MANAGED_TOKEN = "s3cr3t-token-of-the-machine";
  private static final String JOB =
      "command: python train.py\ncode: ./src\nenvironment: azureml:e:1\nname: ";

  @TempDir Path folder;
  private boolean terminal;
  private final FakeArm arm = new FakeArm();
  private final Map<String, String> variables = new HashMap<>();

  @BeforeEach
  void files() throws IOException {
    file("src/train.py", "print()");
    file("a.yml", JOB + "a\n");
    file("b.yml", JOB + "b\n");
    Path az =
        file(
            "bin/az",
            "#!/bin/sh\necho '{\"accessToken\": \""
                + AZ_TOKEN
                + "\", \"expiresOn\": \"2099-01-01 00:00:00.000000\", \"tenant\": \"t\","
                + " \"tokenType\": \"Bearer\"}'\n");
    assertThat(az.toFile().setExecutable(true)).isTrue();
    variables.put("PATH", az.getParent() + ":/usr/bin:/bin");
  }

  @AfterEach
  void close() {
    arm.close();
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  private Process start(String... arguments) throws IOException {
    // In the background, a shell lets what it starts ignore an interrupt.
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(LoopbackTls.options());
    // As the launcher says it, where standard error is a terminal.
    command.add("-Damljob.progress=" + terminal);
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-w", "ws", "-g", "rg", "--subscription", "sub"));
    command.addAll(List.of("--endpoint", arm.endpoint().toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("AZURE_"));
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("AMLJOB_DEBUG", "1");
    builder.environment().putAll(variables);
    return builder.start();
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    return end(start(arguments));
  }

  /** Returns the exit code, and looks for secrets in all that was said. */
  private int end(Process process) throws IOException, InterruptedException {
    assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
    assertThat(out() + err())
        .doesNotContain("s3cr3t")
        .doesNotContain(FakeArm.SIGNATURE)
        .doesNotContain("\tat ");
    return process.exitValue();
  }

  private String out() throws IOException {
    return Files.readString(folder.resolve("out"), UTF_8);
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("err"), UTF_8);
  }

  @Test
  void sendsSeveralFilesAsWhoeverIsSignedIn() throws Exception {
    int code = run("submit", "a.yml", "b.yml", "--show-request", "--format", "json");
    assertThat(code).as(err()).isZero();
    assertThat(arm.jobs()).containsOnlyKeys("a", "b");
    JsonNode jobs = new ObjectMapper().readTree(out()).path("jobs");
    assertThat(jobs.findValuesAsText("outcome")).containsExactly("accepted", "accepted");
    assertThat(jobs.findValuesAsText("name")).containsExactly("a", "b");
    assertThat(err())
        .contains("`a.yml`: submitting `a`")
        .contains("PUT " + arm.endpoint() + "/subscriptions/sub/resourceGroups/rg/")
        .contains("/train.py?sp=rcwl&sig=REDACTED");
  }

  @Test
  void paintsABarOnATerminalAndTakesItAway() throws Exception {
    file("src/data.bin", "x".repeat(3 << 20));
    terminal = true;
    assertThat(run("submit", "a.yml")).as(err()).isZero();
    String clear = "\r\u001b[K";
    assertThat(err())
        .containsPattern("uploading \\[#*\\.*\\] \\d\\.\\d of 3\\.0 MiB")
        .endsWith(clear);
    assertThat(out()).startsWith("name    a\n").doesNotContain("uploading");
    terminal = false;
    file("src/data.bin", "y".repeat(3 << 20));
    assertThat(run("submit", "b.yml")).as(err()).isZero();
    assertThat(err()).doesNotContain("uploading").doesNotContain(clear);
  }

  @Test
  void leavesAJobOfTheSameNameAlone() throws Exception {
    arm.has("a", "somebody-else");
    assertThat(run("submit", "a.yml")).as(err()).isEqualTo(5);
    assertThat(err()).contains("there is a job `a` already").contains("hint: choose another");
  }

  @Test
  void waitsForTheEnd() throws Exception {
    arm.status("Completed");
    assertThat(run("submit", "a.yml", "--wait")).as(err()).isZero();
    assertThat(out()).contains("name    a\nstatus  Completed\nstudio  https://");
    arm.status("Failed");
    assertThat(run("submit", "b.yml", "--wait", "--format", "json")).as(err()).isEqualTo(7);
    assertThat(new ObjectMapper().readTree(out()).path("status").asText()).isEqualTo("Failed");
  }

  @Test
  void waitsNoLongerThanItIsToldTo() throws Exception {
    assertThat(run("submit", "a.yml", "--wait", "--timeout", "1")).as(err()).isEqualTo(6);
    assertThat(err())
        .contains("the job is still Starting, and goes on")
        .contains("hint: `amljob job show a`");
  }

  @Test
  void cancelsTheJobWhenItIsInterrupted() throws Exception {
    Process process = start("submit", "a.yml", "--wait", "--cancel-on-interrupt");
    for (int i = 0; i < 600 && !out().contains("status"); i++) {
      Thread.sleep(100);
    }
    // As Ctrl+C does.
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertThat(end(process)).as(err()).isNotZero();
    assertThat(arm.requests()).anyMatch(line -> line.matches("POST .*/jobs/a/cancel\\?.*"));
    assertThat(err()).contains("`a` is being cancelled");
  }

  @Test
  void dumpsAJobAsAFileThatMakesItAgain() throws Exception {
    assertThat(run("submit", "a.yml")).as(err()).isZero();
    assertThat(run("job", "dump", "a", "-o", "again.yml")).as(err()).isZero();
    String again = Files.readString(folder.resolve("again.yml"));
    assertThat(again)
        .startsWith("name: a\n")
        .contains("command: python train.py\n")
        .contains("environment: azureml:e:1\n")
        .containsPattern("code: azureml:[0-9a-f-]{36}:1\n")
        .doesNotContain("amljob.submissionId");
    assertThat(run("submit", "again.yml", "--name", "c")).as(err()).isZero();
    assertThat(arm.job("c").path("properties").path("codeId"))
        .isEqualTo(arm.job("a").path("properties").path("codeId"));
    assertThat(run("job", "dump", "nobody")).as(err()).isEqualTo(4);
    assertThat(run("job", "dump", "a", "-o", "again.yml")).as(err()).isEqualTo(3);
    assertThat(err()).contains("`again.yml` exists already").contains("hint: choose another name");
  }

  @Test
  void signsInAsAServicePrincipal() throws Exception {
    variables.put("AZURE_AUTHORITY_HOST", arm.endpoint() + "/");
    variables.put("AZURE_TENANT_ID", "11111111-2222-3333-4444-555555555555");
    variables.put("AZURE_CLIENT_ID", "c");
    variables.put("AZURE_CLIENT_SECRET", "s3cr3t-of-the-principal");
    assertThat(run("submit", "a.yml", "--auth", "env")).as(err()).isZero();
    assertThat(arm.requests()).anyMatch(line -> line.contains("/oauth2/v2.0/token"));
  }

  @Test
  void signsInAsAWorkload() throws Exception {
    variables.put("AZURE_AUTHORITY_HOST", arm.endpoint() + "/");
    variables.put("AZURE_TENANT_ID", "11111111-2222-3333-4444-555555555555");
    variables.put("AZURE_CLIENT_ID", "c");
    variables.put("AZURE_FEDERATED_TOKEN_FILE", file("token", "s3cr3t-of-the-workload").toString());
    assertThat(run("submit", "a.yml", "--auth", "workload")).as(err()).isZero();
    assertThat(arm.requests()).anyMatch(line -> line.contains("/oauth2/v2.0/token"));
  }

  @Test
  void signsInAsTheMachine() throws Exception {
    HttpServer machine =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] token =
        ("{\"access_token\": \""
                + MANAGED_TOKEN
                + "\", \"expires_on\": \"4070908800\","
                + " \"token_type\": \"Bearer\", \"resource\": \"r\"}")
            .getBytes(UTF_8);
    machine.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, token.length);
          exchange.getResponseBody().write(token);
          exchange.close();
        });
    machine.start();
    try {
      variables.put("IDENTITY_ENDPOINT", "http://127.0.0.1:" + machine.getAddress().getPort());
      variables.put("IDENTITY_HEADER", "s3cr3t-header");
      assertThat(run("submit", "a.yml", "--auth", "managed")).as(err()).isZero();
    } finally {
      machine.stop(0);
    }
  }

  @Test
  void saysWhyNobodyIsSignedIn() throws Exception {
    file(
        "bin/az",
        "#!/bin/sh\necho \"ERROR: Please run 'az login' to setup account.\" >&2\nexit 1\n");
    assertThat(run("submit", "a.yml")).as(err()).isEqualTo(3);
    assertThat(err()).contains("nothing was submitted: ").contains("hint: run `az login` first");
    assertThat(arm.requests()).isEmpty();
  }
}
