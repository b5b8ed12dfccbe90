// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { registerCommands } from "./commands/registerCommands";
import { Detection } from "./detect/detection";
import { StatusItem } from "./detect/statusItem";
import { JobView } from "./jobs/jobView";
import { SERVED_DOCUMENTS } from "./languages";
import { RulePages } from "./preview/rulePages";
import { PAGE_SCHEME } from "./preview/schemes";
import { Server } from "./server/server";
import { changesJava } from "./settings";

let server: Server | undefined;

/** Begins to look for jobs; the server starts with the first of them. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("Azure ML Jobs", { log: true });
  const running = new Server(context, log);
  const detection = new Detection(context.workspaceState, () => void running.start());
  const jobs = new JobView(running);
  server = running;
  context.subscriptions.push(
    log,
    detection,
    jobs,
    new StatusItem(),
    vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, new RulePages(running)),
    vscode.workspace.onDidOpenTextDocument((document) => startFor(document, running)),
    vscode.workspace.onDidChangeConfiguration((event) =>
      changesJava(event) ? void running.renew() : undefined,
    ),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void running.renew()),
    ...registerCommands({ context, server: running, detection, jobs, log }),
  );
  vscode.workspace.textDocuments.forEach((document) => startFor(document, running));
}

function startFor(document: vscode.TextDocument, running: Server): void {
  if (vscode.languages.match(SERVED_DOCUMENTS, document) > 0) {
    void running.start();
  }
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
