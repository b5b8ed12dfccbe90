// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.job.Classification;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.util.List;

/**
 * Lints one file: the one door through which command line, editor and submission go, so that they
 * agree.
 */
public final class Linter {
  private Linter() {}

  /**
   * Returns what is wrong with a file. Never throws on any text, and gives the same answer for the
   * same text, options and named files.
   */
  public static LintResult lint(SourceFile file, LintOptions options) {
    YamlDocument document = YamlParser.parse(file);
    options.rules();
    return new LintResult(
        document, Classification.of(document), CommandJob.of(document), List.of(), List.of());
  }
}
