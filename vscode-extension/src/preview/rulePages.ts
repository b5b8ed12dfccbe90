// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import type { Server } from "../server/server";
import { PAGE_SCHEME } from "./schemes";

/** Returns where the page of a rule is to be found in this editor. */
export function ruleUri(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/rules/${rule}.md` });
}

/** Reads the pages of rules from the server. */
export class RulePages implements vscode.TextDocumentContentProvider {
  constructor(private readonly server: Server) {}

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const rule = uri.path.replace(/^.*\/|\.md$/g, "");
    const client = await this.server.start();
    if (client === undefined) {
      return "The page is read from the server, which does not run.\n";
    }
    return client.sendRequest<string>("workspace/executeCommand", {
      command: "amljob.explain",
      arguments: [rule],
    });
  }
}
