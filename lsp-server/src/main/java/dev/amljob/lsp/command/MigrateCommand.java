// SPDX-License-Identifier: MIT
package dev.amljob.lsp.command;

import dev.amljob.core.linter.FixedFile;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Migration;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.feature.ClientTraits;
import dev.amljob.lsp.feature.DiagnosticWriter;
import dev.amljob.lsp.feature.WorkspaceEdits;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.lsp4j.Diagnostic;

/** Makes the edit that brings a whole file from an older dialect to the one of today. */
final class MigrateCommand implements ServerCommand {
  private final Function<Call, Snapshot> open;
  private final DiagnosticWriter writer;
  private final WorkspaceEdits edits;

  MigrateCommand(Function<Call, Snapshot> open, DiagnosticWriter writer, ClientTraits client) {
    this.open = open;
    this.writer = writer;
    this.edits = new WorkspaceEdits(client);
  }

  @Override
  public Object answer(Call call) {
    Snapshot snapshot = open.apply(call);
    FixedFile migrated = Migration.of(snapshot.file(), snapshot::lint);
    List<Diagnostic> left = left(migrated.result());
    if (!migrated.isChanged()) {
      return Answer.of("unchanged", "nothing here is of an older dialect", left);
    }
    int mended = migrated.applied().values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Object> answer =
        Answer.of(
            "changed",
            Answer.count(mended, "construct of an older dialect", "constructs of an older dialect"),
            left);
    answer.put("text", migrated.text());
    answer.put("edit", edits.rewriting(snapshot, migrated.text()));
    return answer;
  }

  private List<Diagnostic> left(LintResult result) {
    return writer.of(result.withDiagnostics(Migration.findings(result)));
  }
}
