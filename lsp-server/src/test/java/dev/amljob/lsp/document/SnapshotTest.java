// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
}
