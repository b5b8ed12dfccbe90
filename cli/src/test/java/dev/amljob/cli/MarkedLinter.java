// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.Classification;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.util.ArrayList;
import java.util.List;

/**
 * A linter that finds what a text says it should: {@code ERROR} is an error, {@code WARNING} a
 * warning and so on; {@code JOB} makes it a job, {@code BUG} makes it throw.
 */
final class MarkedLinter {
  private MarkedLinter() {}

  static LintResult lint(SourceFile file) {
    String text = file.text();
    if (text.contains("BUG")) {
      throw new IllegalStateException("as asked\nfor");
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      String mark = severity.name();
      for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        diagnostics.add(
            new Diagnostic(
                new RuleId("marked-" + severity.label()),
                severity,
                new Span(at, at + mark.length()),
                "there is a mark",
                List.of(),
                List.of()));
      }
    }
    diagnostics.sort(null);
    YamlDocument document = YamlParser.parse(file);
    DocumentKind kind = text.contains("JOB") ? DocumentKind.COMMAND_JOB : DocumentKind.COMPONENT;
    return new LintResult(
        document,
        new Classification(kind, "of its marks"),
        CommandJob.of(document),
        diagnostics,
        List.of(),
        List.of(),
        List.of());
  }
}
