// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.PositionEncoding;
import dev.amljob.lsp.document.Wanted;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;

class RequestsTest {
  @Test
  void answersWhileMuchIsDoneInTheBackground() throws Exception {
    Requests requests = requests(Duration.ofMinutes(1));
    CountDownLatch answered = new CountDownLatch(1);
    for (int i = 0; i < 10; i++) {
      requests.inBackground(() -> await(answered));
    }
    try {
      String answer = Editor.get(requests.run("test", cancellation -> "an answer"));
      assertThat(answer).isEqualTo("an answer");
    } finally {
      answered.countDown();
      requests.close();
    }
  }

  @Test
  void answersAClientInTimeAndStopsTheWork() throws Exception {
    Requests requests = requests(Duration.ofMillis(50));
    CountDownLatch stopped = new CountDownLatch(1);
    try {
      CompletableFuture<String> answer =
          requests.run("test", cancellation -> untilUnwanted(stopped));
      assertThatThrownBy(() -> Editor.get(answer)).hasCauseInstanceOf(TimeoutException.class);
      assertThat(answer.handle((unused, failure) -> new Failures().apply(failure)).get())
          .extracting(ResponseError::getCode, ResponseError::getMessage)
          .containsExactly(ResponseErrorCode.RequestFailed.getValue(), "that took too long");
      assertThat(stopped.await(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      requests.close();
    }
  }

  @Test
  void stopsWorkThatIsCancelled() throws Exception {
    Requests requests = requests(Duration.ofHours(1));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    try {
      CompletableFuture<String> answer =
          requests.run(
              "test",
              cancellation -> {
                begun.countDown();
                return untilUnwanted(stopped);
              });
      await(begun);
      answer.cancel(true);
      assertThat(stopped.await(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      requests.close();
    }
  }

  /** A disk that does not answer cannot be told to stop. */
  @Test
  void answersOthersWhileWorkersAreHeld() throws Exception {
    Requests requests = requests(Duration.ofMillis(50));
    CountDownLatch released = new CountDownLatch(1);
    try {
      for (int i = 0; i < 3; i++) {
        CompletableFuture<String> held =
            requests.run(
                "test",
                cancellation -> {
                  await(released);
                  return "too late";
                });
        assertThatThrownBy(() -> Editor.get(held)).hasCauseInstanceOf(TimeoutException.class);
      }
      String answer = Editor.get(requests.run("test", cancellation -> "an answer"));
      assertThat(answer).isEqualTo("an answer");
    } finally {
      released.countDown();
      requests.close();
    }
  }

  private static Requests requests(Duration longest) {
    Lifecycle lifecycle = new Lifecycle();
    lifecycle.start();
    return new Requests(
        lifecycle, () -> new Documents(PositionEncoding.UTF_16), new Latencies(), longest);
  }

  private static String untilUnwanted(CountDownLatch stopped) {
    try {
      while (true) {
        Wanted.check();
        Thread.onSpinWait();
      }
    } finally {
      stopped.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
