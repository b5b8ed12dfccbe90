// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import type { Detection } from "../detect/detection";
import { Preview } from "../preview/preview";
import { COMMAND_SCHEME, DUMP_SCHEME } from "../preview/schemes";
import { ServerRendering } from "../preview/serverRendering";
import type { Server } from "../server/server";
import { explainRule } from "./explainRule";
import { fixAll, onJob } from "./jobCommands";
import { lintWorkspace } from "./lintWorkspace";
import { newJob } from "./newJob";
import { showServerInfo } from "./serverInfo";

/** Registers every command of the manifest. */
export function registerCommands(
  context: vscode.ExtensionContext,
  server: Server,
  detection: Detection,
  log: vscode.LogOutputChannel,
): readonly vscode.Disposable[] {
  const dumping = new ServerRendering(server, "amljob.dump", ".dump.azureml.yml");
  const rendering = new ServerRendering(server, "amljob.renderCommand", ".command.sh");
  const dump = new Preview(DUMP_SCHEME, dumping);
  const command = new Preview(COMMAND_SCHEME, rendering);
  const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    showDump: onJob((job) => dump.show(job)),
    showRenderedCommand: onJob((job) => command.show(job)),
    fixAll: onJob(fixAll),
    explainRule: (rule) => explainRule(server, rule),
    newJob: () => newJob(context),
    lintWorkspace: () => lintWorkspace(server),
    switchLanguage: () => switchLanguage(detection),
    restartServer: () => server.restart(),
    showServerInfo: () => showServerInfo(server, log),
  };
  const registered = Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`amljob.${name}`, run),
  );
  return [dump, command, ...registered];
}

async function switchLanguage(detection: Detection): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document !== undefined) {
    await detection.switchLanguage(document);
  }
}
