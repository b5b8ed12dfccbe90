// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes for people: each finding with its lines, what would mend it, and what else to look at.
 *
 * <pre>
 * job.yml:2:1: error[unknown-key]: `comptue` is not a key of a command job
 *   |
 * 1 | command: python train.py
 * 2 | comptue: azureml:cpu
 *   | ^^^^^^^
 * help: rename to `compute` (--fix --unsafe-fixes)
 * docs: https://amljob.dev/rules/unknown-key
 * </pre>
 */
final class FullReporter implements Reporter {
  private final Style style;

  FullReporter(Style style) {
    this.style = style;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (FileReport file : report.files()) {
      for (Diagnostic diagnostic : file.diagnostics()) {
        StringBuilder text = new StringBuilder(512);
        append(text, file, diagnostic);
        out.append(text);
      }
    }
  }

  private void append(StringBuilder out, FileReport file, Diagnostic diagnostic) {
    appendHeader(out, style, file.file(), diagnostic);
    out.append('\n');
    new Snippet(file.file(), diagnostic.span(), true)
        .appendTo(out, style, carets -> style.severity(diagnostic.severity(), carets));
    for (Fix fix : diagnostic.fixes()) {
      String option = FixOption.of(fix, diagnostic, file).map(one -> " (" + one + ")").orElse("");
      appendLine(out, "help", VisibleText.of(fix.title()) + option);
    }
    for (RelatedLocation place : diagnostic.related()) {
      appendNote(out, place);
    }
    appendLine(out, "docs", RuleInfo.url(diagnostic.rule()));
    out.append('\n');
  }

  /** Adds place, level, rule and message: what every finding begins with. */
  static void appendHeader(StringBuilder out, Style style, SourceFile file, Diagnostic diagnostic) {
    String rule = style.link(RuleInfo.url(diagnostic.rule()), diagnostic.rule().value());
    String level = diagnostic.severity().label() + "[" + rule + "]";
    out.append(style.bold(Place.text(file, diagnostic.span().start()) + ":"))
        .append(' ')
        .append(style.severity(diagnostic.severity(), level))
        .append(": ")
        .append(VisibleText.of(diagnostic.message()));
  }

  private void appendNote(StringBuilder out, RelatedLocation place) {
    String where = Place.text(place.file(), place.span().start());
    appendLine(out, "note", where + ": " + VisibleText.of(place.message()));
    new Snippet(place.file(), place.span(), false).appendTo(out, style, style::label);
  }

  private void appendLine(StringBuilder out, String label, String text) {
    out.append(style.label(label + ":")).append(' ').append(text).append('\n');
  }
}
