// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Jobs in a folder of a test, and the way to prepare them. */
final class Jobs {
  static final WorkspaceRef WORKSPACE =
      new WorkspaceRef(
          WorkspaceRef.PUBLIC_CLOUD, "11111111-2222-3333-4444-555555555555", "rg", "ws");

  private final Path folder;

  Jobs(Path folder) {
    this.folder = folder;
  }

  static WorkspaceRef workspaceAt(URI endpoint) {
    return new WorkspaceRef(
        endpoint, WORKSPACE.subscription(), WORKSPACE.group(), WORKSPACE.name());
  }

  Jobs file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Preflight preflight() {
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(folder));
    return new Preflight(file -> Linter.lint(file, options));
  }

  Preparation prepare(String yaml) {
    return prepare(yaml, SubmitOptions.in(folder));
  }

  Preparation prepare(String yaml, SubmitOptions options) {
    try {
      return preflight().prepare(SourceFile.of("job.yml", yaml), WORKSPACE, options);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  JobPlan plan(String yaml) {
    Preparation prepared = prepare(yaml);
    if (prepared instanceof Preparation.Ready ready) {
      return ready.plan();
    }
    throw new AssertionError("not ready: " + prepared);
  }
}
