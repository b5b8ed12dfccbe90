// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.Classification;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Results to report. */
final class Sample {
  private Sample() {}

  /** Returns the span of a part of a text that occurs in it once. */
  static Span span(SourceFile file, String part) {
    int start = file.text().indexOf(part);
    if (start < 0 || file.text().indexOf(part, start + 1) >= 0) {
      throw new IllegalArgumentException("not once: " + part);
    }
    return new Span(start, start + part.length());
  }

  static Diagnostic finding(Severity severity, String rule, Span span, String message) {
    return new Diagnostic(new RuleId(rule), severity, span, message, List.of(), List.of());
  }

  static Diagnostic with(Diagnostic found, List<RelatedLocation> related, Fix... fixes) {
    return new Diagnostic(
        found.rule(), found.severity(), found.span(), found.message(), related, List.of(fixes));
  }

  static LintResult result(SourceFile file, Diagnostic... found) {
    return result(file, DocumentKind.COMMAND_JOB, List.of(), found);
  }

  static LintResult result(
      SourceFile file, DocumentKind kind, List<LintResult> named, Diagnostic... found) {
    YamlDocument document = YamlParser.parse(file);
    return new LintResult(
        document,
        new Classification(kind, "of the test"),
        CommandJob.of(document),
        List.of(found),
        List.of(),
        named,
        List.of());
  }

  /** Returns what is printed for one error at a span, without its last lines. */
  static String snippet(String text, Span span) {
    SourceFile file = SourceFile.of("job.yml", text);
    String full =
        text(Format.FULL, Style.plain(), result(file, finding(Severity.ERROR, "a", span, "m")));
    return full.substring(0, full.indexOf("docs:"));
  }

  static String text(Format format, Style style, LintResult... results) {
    StringWriter out = new StringWriter();
    try {
      Reporters.write(Report.ofLint(List.of(results)), format, style, true, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  /** Returns results that have a bit of everything. */
  static LintResult[] everything() {
    SourceFile job =
        SourceFile.of(
            "jobs/train.yml",
            """
            $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
            comand: >-
              python train.py --data ${{inputs.dat}}
            inputs:
              data: {type: uri_file, path: ./d.csv}
            environment: file:../env.yml
            compute: azureml:日本-cpu
            """);
    SourceFile environment = SourceFile.of("env.yml", "name: e\nimage: 1.10\n");
    Diagnostic misspelt =
        with(
            finding(
                Severity.ERROR,
                "unknown-key",
                span(job, "comand"),
                "unknown key `comand`; did you mean `command`?"),
            List.of(),
            new Fix(
                "rename to `command`",
                Applicability.SAFE,
                List.of(TextEdit.replace(span(job, "comand"), "command"))));
    Diagnostic undeclared =
        with(
            finding(
                Severity.ERROR,
                "undefined-input",
                span(job, "inputs.dat}}").part(7, 10),
                "input `dat` is not declared under `inputs`; did you mean `data`?"),
            List.of(new RelatedLocation(job, span(job, "data: {").part(0, 4), "declared here")),
            new Fix(
                "rename to `data`",
                Applicability.SUGGESTED,
                List.of(TextEdit.replace(span(job, "inputs.dat}}").part(7, 10), "data"))));
    Diagnostic name =
        finding(Severity.HINT, "odd-name", span(job, "日本-cpu"), "a name that is \u001b[31mred");
    Diagnostic number =
        with(
            finding(Severity.WARNING, "lost-zero", span(environment, "1.10"), "`1.10` is `1.1`"),
            List.of(
                new RelatedLocation(job, span(job, "file:../env.yml"), "the job names it here")));
    LintResult named = result(environment, DocumentKind.ENVIRONMENT, List.of(), number);
    return new LintResult[] {
      result(job, DocumentKind.COMMAND_JOB, List.of(named), misspelt, undeclared, name),
      result(SourceFile.of("good.yml", "command: echo\n")),
    };
  }
}
