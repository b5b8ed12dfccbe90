// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.yaml.YamlDocument;
import java.util.List;

/** Lints the files that a job names and that the reference reads as if they stood in it. */
final class NamedFiles {
  private NamedFiles() {}

  static List<LintResult> lint(YamlDocument document, CommandJob job, LintOptions options) {
    return List.of();
  }
}
