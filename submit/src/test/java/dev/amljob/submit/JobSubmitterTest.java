// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobSubmitterTest {
  private static final String JOB =
      "command: python train.py\nenvironment: azureml:env:3\nname: mine\n";
  private static final String FULL =
      """
      name: mine
      command: python train.py
      code: ./src
      environment: {image: ubuntu, conda_file: {dependencies: [python]}}
      inputs: {d: {path: azureml:data@latest}}
      """;

  @TempDir Path folder;
  private final FakeArm arm = new FakeArm();

  @AfterEach
  void close() {
    arm.close();
  }

  private Harness harness() {
    return new Harness(arm, folder);
  }

  @Test
  void sendsAJob() {
    SubmitResult result = harness().submit(JOB);
    assertThat(result)
        .asInstanceOf(type(SubmitResult.Accepted.class))
        .satisfies(
            accepted -> {
              assertThat(accepted.job().name()).isEqualTo("mine");
              assertThat(accepted.job().status()).isEqualTo("Starting");
              assertThat(accepted.job().studioUrl()).startsWith("https://ml.azure.com/runs/mine?");
            });
    assertThat(arm.requests())
        .extracting(line -> line.split(" ", 2)[0])
        .containsExactly("GET", "PUT");
    assertThat(arm.jobs()).containsOnlyKeys("mine");
  }

  @Test
  void leavesAJobOfTheSameNameAlone() {
    arm.has("mine", "somebody-else");
    assertThat(harness().submit(JOB)).isEqualTo(new SubmitResult.NameTaken("mine"));
    assertThat(arm.requests()).noneMatch(line -> line.startsWith("PUT"));
  }

  @Test
  void sendsNothingOfAFileWithErrors() {
    assertThat(harness().submit(JOB + "comptue: x\n")).isInstanceOf(Preparation.Blocked.class);
    assertThat(arm.requests()).isEmpty();
  }

  @Test
  void sendsNothingWhenNobodyIsSignedIn() {
    assertThat(harness().signedOut().submit(JOB))
        .isEqualTo(new SubmitResult.NotSent("nobody is signed in", "run `az login` first"));
    assertThat(arm.requests()).isEmpty();
  }

  @Test
  void waitsAsLongAsItIsAskedTo() {
    arm.faults(List.of(Fault.NONE, Fault.THROTTLED, Fault.THROTTLED));
    Harness harness = harness();
    assertThat(harness.submit(JOB)).isInstanceOf(SubmitResult.Accepted.class);
    assertThat(harness.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
  }

  @Test
  void answersAClaimsChallenge() {
    arm.faults(List.of(Fault.NONE, Fault.CLAIMS_CHALLENGE));
    Harness harness = harness();
    assertThat(harness.submit(JOB)).isInstanceOf(SubmitResult.Accepted.class);
    assertThat(harness.claims).containsExactly("", "{\"access_token\":{}}");
  }

  @Test
  void saysThatItDoesNotKnow() {
    List<Fault> script = new ArrayList<>(List.of(Fault.NONE, Fault.DROP_AFTER));
    script.addAll(Collections.nCopies(40, Fault.BUSY));
    arm.faults(script);
    assertThat(harness().submit(JOB))
        .asInstanceOf(type(SubmitResult.Unknown.class))
        .satisfies(unknown -> assertThat(unknown.reason()).contains("HTTP 503"));
  }

  @Test
  void saysThatItSentNothingWhereNobodyAnswers() {
    arm.faults(Collections.nCopies(40, Fault.DROP_BEFORE));
    assertThat(harness().submit(JOB))
        .asInstanceOf(type(SubmitResult.NotSent.class))
        .satisfies(not -> assertThat(not.reason()).contains("cannot be reached"));
  }

  @Test
  void bringsWhatTheJobStandsOn() {
    new Jobs(folder)
        .file("src/train.py", "print()")
        .file("src/lib/a b.py", "1")
        .file("src/x.log", "");
    new Jobs(folder).file("src/.amlignore", "*.log\n");
    arm.hasAsset("data/data/versions", "{\"value\": [{\"name\": \"7\"}]}");
    assertThat(harness().submit(FULL)).isInstanceOf(SubmitResult.Accepted.class);
    JsonNode properties = arm.job("mine").path("properties");
    assertThat(properties.path("inputs").path("d").path("uri").asText())
        .endsWith("/workspaces/ws/data/data/versions/7");
    assertThat(properties.path("environmentId").asText())
        .contains("/environments/CliV2AnonymousEnvironment/versions/");
    assertThat(properties.path("codeId").asText()).matches(".*/ws/codes/[0-9a-f-]{36}/versions/1");
    assertThat(arm.blobs().keySet())
        .extracting(path -> path.replaceFirst("/blob/[^/]*", ""))
        .containsExactlyInAnyOrder("/src/.amlignore", "/src/lib/a b.py", "/src/train.py");
    assertThat(arm.assets().entrySet())
        .anySatisfy(
            asset -> {
              assertThat(asset.getKey()).startsWith("codes/");
              assertThat(asset.getValue()).contains("\"hash_sha256\"").contains("/src\"");
            });
  }

  @Test
  void uploadsNothingThatTheServiceHas() {
    new Jobs(folder).file("src/train.py", "print()");
    arm.hasAsset("data/data/versions", "{\"value\": [{\"name\": \"7\"}]}")
        .hasAsset("codes/*/versions", "{\"value\": [{\"id\": \"/known/code\"}]}");
    assertThat(harness().submit(FULL)).isInstanceOf(SubmitResult.Accepted.class);
    assertThat(arm.blobs()).isEmpty();
    assertThat(arm.job("mine").path("properties").path("codeId").asText()).isEqualTo("/known/code");
  }

  @Test
  void goesOnWithAnUploadWhoseAnswerWasLost() {
    new Jobs(folder).file("src/train.py", "print()");
    arm.hasAsset("data/data/versions", "{\"value\": [{\"name\": \"7\"}]}")
        .faults(List.of(Fault.NONE, Fault.DROP_AFTER));
    assertThat(harness().submit(FULL)).isInstanceOf(SubmitResult.Accepted.class);
    assertThat(arm.blobs()).hasSize(1);
  }

  @Test
  void goesOnWhereAnotherInvocationWasInterrupted() {
    Jobs jobs = new Jobs(folder);
    for (int i = 0; i < 300; i++) {
      jobs.file("src/f" + i + ".py", "print(" + i + ")");
    }
    arm.hasAsset("data/data/versions", "{\"value\": [{\"name\": \"7\"}]}");
    Harness first = harness().interruptedAfter(12);
    assertThat(first.submit(FULL)).isInstanceOf(SubmitResult.NotSent.class);
    assertThat(arm.blobs()).hasSizeBetween(12, 299);
    assertThat(arm.jobs()).isEmpty();
    // In this order, for a file that was on its way may still arrive: what is there was asked for.
    Set<String> there = arm.blobs().keySet();
    int before = arm.requests().size();
    assertThat(harness().submit(FULL)).isInstanceOf(SubmitResult.Accepted.class);
    assertThat(arm.blobs()).hasSize(300);
    List<String> later = arm.requests();
    assertThat(later.subList(before, later.size()))
        .filteredOn(line -> line.startsWith("PUT /blob/"))
        .extracting(line -> line.replaceAll("^PUT /blob/|[?].*", ""))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(there);
  }

  @Test
  void sendsNothingOnceAnUploadHasFailed() {
    new Jobs(folder).file("src/a.py", "1").file("src/b.py", "22");
    arm.hasAsset("data/data/versions", "{\"value\": [{\"name\": \"7\"}]}");
    CountDownLatch second = new CountDownLatch(1);
    AtomicBoolean over = new AtomicBoolean();
    Harness harness =
        harness()
            .whenArrived(
                bytes -> {
                  if (bytes == 1) {
                    awaitOrFail(second);
                    throw new UncheckedIOException(new IOException("the plug was pulled"));
                  }
                  second.countDown();
                  busyUntilInterrupted();
                  over.set(true);
                });
    assertThat(harness.submit(FULL)).isInstanceOf(SubmitResult.NotSent.class);
    assertThat(over).isTrue();
  }

  private static void awaitOrFail(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException over) {
      throw new IllegalStateException(over);
    }
  }

  /** Takes a moment more when it is to end. */
  private static void busyUntilInterrupted() {
    try {
      new CountDownLatch(1).await(10, TimeUnit.SECONDS);
    } catch (InterruptedException end) {
      LockSupport.parkNanos(200_000_000);
    }
  }

  @Test
  void refusesAnAssetThatIsNotThere() {
    new Jobs(folder).file("src/train.py", "print()");
    assertThat(harness().submit(FULL))
        .asInstanceOf(type(Preparation.Refused.class))
        .extracting(refused -> refused.refusal().message())
        .isEqualTo("the workspace has no `data` among its data");
    assertThat(arm.jobs()).isEmpty();
    assertThat(arm.blobs()).isEmpty();
  }

  @Test
  void showsNoSecrets() {
    new Jobs(folder).file("src/train.py", "print()");
    arm.hasAsset("data/data/versions", "{\"value\": [{\"name\": \"7\"}]}")
        .faults(List.of(Fault.EXPIRED_TOKEN, Fault.NONE, Fault.DROP_AFTER, Fault.ERROR));
    Harness harness = harness();
    harness.submit(FULL);
    assertThat(harness.shown).isNotEmpty();
    assertThat(String.join("\n", harness.shown))
        .doesNotContain(Harness.TOKEN)
        .doesNotContain(FakeArm.SIGNATURE);
  }

  /** What is shown, returned, thrown, printed or logged: in none is a token or a signature. */
  @ParameterizedTest
  @EnumSource(Fault.class)
  void showsNoSecretsWhateverFails(Fault fault) {
    new Jobs(folder).file("src/train.py", "print()");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream all = new PrintStream(printed, true, UTF_8);
    StreamHandler log = new StreamHandler(all, new SimpleFormatter());
    log.setLevel(Level.ALL);
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(all);
    System.setErr(all);
    Logger.getLogger("").addHandler(log);
    try {
      for (int before = 0; before < 4; before++) {
        List<Fault> schedule = new ArrayList<>(Collections.nCopies(before, Fault.NONE));
        schedule.addAll(Collections.nCopies(2, fault));
        submitAndTell(schedule, all);
      }
    } finally {
      log.flush();
      Logger.getLogger("").removeHandler(log);
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(UTF_8))
        .contains("/jobs/mine?")
        .doesNotContain(Harness.TOKEN)
        .doesNotContain(FakeArm.SIGNATURE);
  }

  private void submitAndTell(List<Fault> schedule, PrintStream all) {
    try (FakeArm own = new FakeArm()) {
      own.hasAsset("data/data/versions", "{\"value\": [{\"name\": \"7\"}]}").faults(schedule);
      Harness harness = new Harness(own, folder);
      try {
        harness.submit(FULL);
      } catch (UncheckedIOException thrown) {
        thrown.printStackTrace(all);
      }
      harness.shown.forEach(all::println);
    }
  }

  @Test
  void takesSecretsOutOfWhatOthersSay() {
    assertThat(Redaction.of("GET https://u:pw@h/c?sp=r&sig=abc%2F&x=1 Bearer eyJa.eyJb.c-d"))
        .isEqualTo("GET https://REDACTED@h/c?sp=r&sig=REDACTED&x=1 Bearer REDACTED");
  }

  @Test
  void sendsNoTokenOverAnOpenLine() {
    assertThatThrownBy(() -> Jobs.workspaceAt(URI.create("http://127.0.0.1:1")))
        .hasMessage("`http://127.0.0.1:1` is no https address");
  }

  @Test
  void waitsNoLongerThanItIsAskedTo() throws Exception {
    Harness harness = harness();
    SubmitResult.Accepted accepted = (SubmitResult.Accepted) harness.submit(JOB);
    JobClient jobs = harness.submitter().jobs(harness.workspace());
    JobState end = jobs.await(accepted.job(), Duration.ofSeconds(9), state -> {});
    assertThat(end.isFinal()).isFalse();
    Duration slept = harness.pauses.stream().reduce(Duration.ZERO, Duration::plus);
    assertThat(slept).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(9));
  }

  @Test
  void waitsForTheEndAndCancels() throws Exception {
    Harness harness = harness();
    SubmitResult.Accepted accepted = (SubmitResult.Accepted) harness.submit(JOB);
    JobClient jobs = harness.submitter().jobs(harness.workspace());
    arm.status("Running");
    List<String> seen = new ArrayList<>();
    JobState end =
        jobs.await(
            accepted.job(),
            Duration.ofHours(1),
            state -> {
              seen.add(state.status());
              arm.status("Completed");
            });
    assertThat(seen).containsExactly("Running", "Completed");
    assertThat(end.isCompleted()).isTrue();
    jobs.cancel("mine");
    assertThat(jobs.show("mine").status()).isEqualTo("CancelRequested");
    assertThatThrownBy(() -> jobs.show("other"))
        .isInstanceOf(RejectedException.class)
        .hasMessageContaining("HTTP 404 NotFound");
  }
}
