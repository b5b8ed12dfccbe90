// SPDX-License-Identifier: MIT
package dev.amljob.lsp.command;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.job.RenderedCommand;
import dev.amljob.core.rules.RulePages;
import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.feature.ClientTraits;
import dev.amljob.lsp.feature.DiagnosticWriter;
import dev.amljob.lsp.workspace.Workspace;
import dev.amljob.lsp.workspace.WorkspaceJobs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.services.LanguageClient;

/** Answers {@code workspace/executeCommand}; no command changes a document by itself. */
public final class ServerCommands {
  private final Map<String, ServerCommand> commands = new TreeMap<>();
  private final LanguageClient client;
  private final Documents documents;

  /**
   * What commands have to work with.
   *
   * @param client who asks
   * @param traits what it can do
   * @param documents what it has open
   * @param workspace its folders
   * @param jobs the jobs in them
   */
  public record Ground(
      LanguageClient client,
      ClientTraits traits,
      Documents documents,
      Workspace workspace,
      WorkspaceJobs jobs) {}

  /**
   * Makes the commands.
   *
   * @param info facts about the server
   * @param sender what submits jobs, where somebody has offered that
   */
  public ServerCommands(
      Ground ground, Supplier<Map<String, Object>> info, Optional<JobSender> sender) {
    this.client = ground.client();
    this.documents = ground.documents();
    DiagnosticWriter writer = new DiagnosticWriter(documents.encoding());
    commands.put("amljob.dump", new DumpCommand(this::open, writer));
    commands.put("amljob.explain", call -> explain(call.argument("rule", 0)));
    commands.put("amljob.listJobs", new ListJobsCommand(ground.jobs()));
    commands.put("amljob.migrate", new MigrateCommand(this::open, writer, ground.traits()));
    commands.put("amljob.renderCommand", this::render);
    commands.put("amljob.serverInfo", call -> info.get());
    sender.ifPresent(
        found -> {
          SubmitCommands submit = new SubmitCommands(found, this::open, writer, ground.workspace());
          commands.put("amljob.submit", submit::submit);
          commands.put("amljob.submit.dryRun", submit::dryRun);
        });
  }

  /** Returns the names of all commands, by the alphabet. */
  public List<String> names() {
    return List.copyOf(commands.keySet());
  }

  /** Runs a command. */
  public Object answer(ExecuteCommandParams params, CancelChecker cancellation) {
    ServerCommand command = commands.get(params.getCommand());
    if (command == null) {
      throw Call.refusal("there is no command `" + params.getCommand() + "`");
    }
    return command.answer(new Call(params, client, cancellation));
  }

  private Snapshot open(Call call) {
    String uri = call.argument("uri", 0);
    return documents.find(uri).orElseThrow(() -> Call.refusal("`" + uri + "` is not open"));
  }

  private static Object explain(String id) {
    Optional<String> page;
    try {
      page = RulePages.of(new RuleId(id));
    } catch (IllegalArgumentException noId) {
      page = Optional.empty();
    }
    return page.orElseThrow(() -> Call.refusal("there is no rule `" + id + "`"));
  }

  private Object render(Call call) {
    return RenderedCommand.of(open(call).result().job())
        .orElseThrow(() -> Call.refusal("the job has no command"));
  }
}
