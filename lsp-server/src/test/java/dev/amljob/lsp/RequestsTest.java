// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.PositionEncoding;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RequestsTest {
  @Test
  void answersWhileMuchIsDoneInTheBackground() throws Exception {
    Lifecycle lifecycle = new Lifecycle();
    lifecycle.start();
    Requests requests =
        new Requests(lifecycle, () -> new Documents(PositionEncoding.UTF_16), new Latencies());
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

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
