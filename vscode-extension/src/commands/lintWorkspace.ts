// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import type { Server } from "../server/server";

/** Lints all jobs of the folders, now and whenever they change until the window is closed. */
export async function lintWorkspace(server: Server): Promise<void> {
  const client = await server.start();
  if (client === undefined) {
    return;
  }
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: "Linting all Azure ML jobs" },
    () => server.workspace.nextAnswer(),
  );
  await vscode.commands.executeCommand("workbench.actions.view.problems");
}
