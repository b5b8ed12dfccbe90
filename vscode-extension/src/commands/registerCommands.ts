// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import type { Detection } from "../detect/detection";
import type { JobView } from "../jobs/jobView";
import { CommandRendering } from "../preview/commandRendering";
import { DumpRendering } from "../preview/dumpRendering";
import { Preview } from "../preview/preview";
import { BEFORE_SCHEME, COMMAND_SCHEME, DUMP_SCHEME } from "../preview/schemes";
import type { Server } from "../server/server";
import { Submission } from "../submit/submission";
import { explainRule } from "./explainRule";
import { fixAll, onJob } from "./jobCommands";
import { lintWorkspace } from "./lintWorkspace";
import { Migration } from "./migrate";
import { newJob } from "./newJob";
import { rename } from "./rename";
import { showServerInfo } from "./serverInfo";

/** What commands work with. */
export interface Workbench {
  readonly context: vscode.ExtensionContext;
  readonly server: Server;
  readonly detection: Detection;
  readonly jobs: JobView;
  readonly log: vscode.LogOutputChannel;
}

/** Registers every command of the manifest, and those that only the server names. */
export function registerCommands(bench: Workbench): readonly vscode.Disposable[] {
  const { context, server, detection, jobs, log } = bench;
  const dumping = new DumpRendering(server);
  const dump = new Preview(DUMP_SCHEME, dumping);
  const command = new Preview(COMMAND_SCHEME, new CommandRendering(server));
  const submission = new Submission(server);
  const migration = new Migration(server);
  const commands: Readonly<Record<string, (...words: unknown[]) => unknown>> = {
    showDump: onJob((job) => dump.show(job)),
    showRenderedCommand: onJob((job) => command.show(job)),
    fixAll: onJob(fixAll),
    migrateFile: onJob((job) => migration.migrate(job)),
    explainRule: (rule) => explainRule(server, rule),
    newJob: () => newJob(context),
    lintWorkspace: () => lintWorkspace(server),
    submitDryRun: onJob((job) => submission.dryRun(job)),
    submitJob: onJob((job) => submission.submit(job)),
    refreshJobs: () => jobs.refresh(),
    switchLanguage: () => switchLanguage(detection),
    restartServer: () => server.restart(),
    showServerInfo: () => showServerInfo(server, log),
    rename,
  };
  const registered = Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`amljob.${name}`, run),
  );
  const before = vscode.workspace.registerTextDocumentContentProvider(BEFORE_SCHEME, migration);
  return [dumping, dump, command, submission, before, ...registered];
}

async function switchLanguage(detection: Detection): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document !== undefined) {
    await detection.switchLanguage(document);
  }
}
