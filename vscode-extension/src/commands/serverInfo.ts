// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { describe } from "../runtime/findJava";
import type { Server } from "../server/server";

/** Shows which server runs, on which Java, and how long its answers took. */
export async function showServerInfo(server: Server, log: vscode.LogOutputChannel): Promise<void> {
  const client = await server.start();
  const told: unknown = await client?.sendRequest("workspace/executeCommand", {
    command: "amljob.serverInfo",
    arguments: [],
  });
  const search = server.installation?.search;
  const page = {
    server: told ?? "does not run",
    java: search?.java?.program ?? "none",
    lookedForJava: search === undefined ? "see the log" : describe(search),
    editor: vscode.version,
  };
  log.info("server info was asked for");
  const content = `${JSON.stringify(page, undefined, 2)}\n`;
  const document = await vscode.workspace.openTextDocument({ language: "json", content });
  await vscode.window.showTextDocument(document, { preview: true });
}
