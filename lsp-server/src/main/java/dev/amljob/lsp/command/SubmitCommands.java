// SPDX-License-Identifier: MIT
package dev.amljob.lsp.command;

import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Uris;
import dev.amljob.lsp.feature.DiagnosticWriter;
import dev.amljob.lsp.workspace.Progress;
import dev.amljob.lsp.workspace.Workspace;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Submits the job of an editor, or shows what would be sent; a sender does the work. */
final class SubmitCommands {
  private static final List<String> TARGET =
      List.of("workspace", "group", "subscription", "name", "auth", "endpoint");

  private final JobSender sender;
  private final Function<Call, Snapshot> open;
  private final DiagnosticWriter writer;
  private final Workspace workspace;

  SubmitCommands(
      JobSender sender,
      Function<Call, Snapshot> open,
      DiagnosticWriter writer,
      Workspace workspace) {
    this.sender = sender;
    this.open = open;
    this.writer = writer;
    this.workspace = workspace;
  }

  Object dryRun(Call call) {
    return written(sender.prepare(request(call)));
  }

  Object submit(Call call) {
    try (Progress progress = call.progress("Submitting")) {
      return written(sender.send(request(call), progress::doing));
    }
  }

  private JobSender.Request request(Call call) {
    Snapshot snapshot = open.apply(call);
    Path path =
        Uris.path(snapshot.uri())
            .orElseThrow(() -> Call.refusal("the job is not saved yet; save it first"));
    Path parent = path.toAbsolutePath().getParent();
    Path folder = workspace.rootOf(path).orElse(parent == null ? path : parent);
    Map<String, String> target = new HashMap<>();
    for (String name : TARGET) {
      String value = call.argument(name, 1 + TARGET.indexOf(name));
      if (!value.isEmpty()) {
        target.put(name, value);
      }
    }
    return new JobSender.Request(snapshot.file(), snapshot::lint, folder, target);
  }

  private Map<String, Object> written(JobSender.Outcome outcome) {
    Map<String, Object> answer = Answer.of(outcome.status());
    outcome
        .facts()
        .forEach(
            (name, value) -> {
              if (value != null) {
                answer.put(name, value);
              }
            });
    answer.put("diagnostics", outcome.lint().map(writer::of).orElse(List.of()));
    return answer;
  }
}
