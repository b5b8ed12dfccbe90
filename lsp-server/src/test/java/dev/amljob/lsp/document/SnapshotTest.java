// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amljob.core.files.PathNames;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  private static final String ENVIRONMENT = "/nowhere/env.yml";

  private final List<Boolean> known = new ArrayList<>();

  private final Snapshot job =
      new Snapshot(
          new Snapshot.Head("file:///nowhere/job.yml", "yaml", 1),
          SourceFile.of("/nowhere/job.yml", "command: ls\nenvironment: file:env.yml\n"),
          PositionEncoding.UTF_16,
          this::open);

  /** Whoever changes the file at this moment asks what depends on it. */
  private Optional<SourceFile> open(String name) {
    if (name.equals(ENVIRONMENT)) {
      known.add(job.asksFor(ENVIRONMENT));
    }
    return Optional.empty();
  }

  @Test
  void knowsWhatItDependsOnWhileItIsFoundOut() {
    assertThat(job.asksFor(ENVIRONMENT)).isFalse();
    assertThat(job.result().diagnostics()).isNotEmpty();
    assertThat(known).isNotEmpty().containsOnly(true);
    assertThat(job.asksFor(ENVIRONMENT)).isTrue();
  }

  @Test
  void stopsWhereNobodyWaitsAndIsFoundOutLater() {
    AtomicInteger looks = new AtomicInteger();
    Runnable check =
        () -> {
          if (looks.incrementAndGet() > 10) {
            throw new CancellationException();
          }
        };
    assertThatThrownBy(() -> Wanted.during(check, job::result))
        .isInstanceOf(CancellationException.class);
    assertThat(looks).hasValue(11);
    assertThat(job.result().diagnostics())
        .isNotEmpty()
        .noneMatch(found -> found.rule().value().equals("internal-error"));
  }

  @Test
  void stopsAWalkThroughFolders(@TempDir Path folder) throws IOException {
    for (int i = 0; i < 100; i++) {
      Files.createDirectories(folder.resolve("code/" + i));
    }
    AtomicInteger looks = new AtomicInteger();
    String name = PathNames.slashed(folder) + "/code";
    assertThatThrownBy(
            () ->
                Wanted.during(
                    () -> {
                      if (looks.incrementAndGet() > 10) {
                        throw new CancellationException();
                      }
                    },
                    () -> job.files().list(name, unused -> false)))
        .isInstanceOf(CancellationException.class);
    assertThat(looks).hasValue(11);
  }
}
