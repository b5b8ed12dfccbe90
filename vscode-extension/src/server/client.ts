// SPDX-License-Identifier: MIT
// The client takes a while to load, so that this is imported when it is needed.
import type * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/node";
import { clientOptions } from "./clientOptions";
import { CrashHandler } from "./crashHandler";
import { runs, type ServerProcess } from "./serverProcess";
import type { WorkspaceGate } from "./workspaceGate";

/** What a client needs of the window that it works for. */
export interface Surroundings {
  readonly log: vscode.LogOutputChannel;
  readonly workspace: WorkspaceGate;
  /** Called when a server that has answered ends by itself. */
  readonly crashed: () => void;
}

/** Starts the client of one process, and of no other; fails if the process ends before it has answered. */
export async function startClient(
  process: ServerProcess,
  { log, workspace, crashed }: Surroundings,
): Promise<LanguageClient> {
  if (!runs(process)) {
    throw new Error(`it ended at once, with ${process.exitCode ?? process.signalCode}`);
  }
  let answered = false;
  const ended = (): void => {
    if (answered) {
      crashed();
    }
  };
  const options = {
    ...clientOptions(log, workspace),
    errorHandler: new CrashHandler(log, ended),
    // Without this, the client asks the user.
    initializationFailedHandler: () => false,
  };
  const client = new Client("amljob", "Azure ML Jobs", () => Promise.resolve(process), options);
  await client.start();
  answered = true;
  return client;
}

/** Leaves it to others to tell the user what has failed: it would do so several times over, in terms of its own. */
class Client extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
