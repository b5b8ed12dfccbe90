// SPDX-License-Identifier: MIT
package dev.amljob.lsp.command;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.dump.DumpException;
import dev.amljob.core.dump.DumpFormat;
import dev.amljob.core.dump.DumpOptions;
import dev.amljob.core.dump.Dumper;
import dev.amljob.core.dump.ReferenceDump;
import dev.amljob.core.dump.ReferenceLoss;
import dev.amljob.core.linter.LintResult;
import dev.amljob.lsp.document.Converter;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.feature.DiagnosticWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/**
 * Dumps a job, and tells what its author would lose with a dump by the reference; a job with errors
 * is not dumped, and the errors are told.
 */
final class DumpCommand implements ServerCommand {
  private final Function<Call, Snapshot> open;
  private final DiagnosticWriter writer;

  DumpCommand(Function<Call, Snapshot> open, DiagnosticWriter writer) {
    this.open = open;
    this.writer = writer;
  }

  @Override
  public Object answer(Call call) {
    DumpFormat format = format(call.argument("format", 1));
    Snapshot snapshot = open.apply(call);
    LintResult result = snapshot.result();
    if (result.hasAtLeast(Severity.ERROR)) {
      return errors(result);
    }
    try {
      DumpOptions options = DumpOptions.DEFAULT;
      String text =
          new Dumper(new DumpOptions(format, options.layout(), options.order())).text(result.job());
      Map<String, Object> answer = Answer.of("dumped");
      answer.put("text", text);
      answer.put("languageId", format == DumpFormat.YAML ? Snapshot.OWN_LANGUAGE : "json");
      answer.put("diagnostics", losses(result, snapshot.converter()));
      return answer;
    } catch (DumpException impossible) {
      return Answer.of(
          "refused", impossible.getMessage() + "; " + impossible.hint(), writer.of(result));
    }
  }

  private Map<String, Object> errors(LintResult result) {
    List<Diagnostic> errors = writer.of(result.withOnly(Severity.ERROR));
    String what =
        errors.isEmpty()
            ? "a file that the job names has errors"
            : "the job has " + Answer.count(errors.size(), "error", "errors");
    return Answer.of("refused", what + "; mend them, and it can be dumped", errors);
  }

  private static List<Diagnostic> losses(LintResult result, Converter converter) {
    return ReferenceDump.losses(result.document(), result.job()).stream()
        .map(loss -> written(loss, converter))
        .toList();
  }

  private static Diagnostic written(ReferenceLoss loss, Converter converter) {
    return new Diagnostic(
        converter.range(loss.span()),
        loss.message(),
        DiagnosticSeverity.Information,
        DiagnosticWriter.SOURCE);
  }

  private static DumpFormat format(String name) {
    if (name.isEmpty()) {
      return DumpFormat.YAML;
    }
    for (DumpFormat format : DumpFormat.values()) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
    }
    throw Call.refusal("there is no format `" + name + "`; it is `yaml`, `json` or `rest`");
  }
}
