// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Case } from "./cases";
import { openJob, untilRule } from "./job";
import { until } from "./wait";

/** What the tests read of the file of snippets. */
type Snippets = Readonly<Record<string, { readonly prefix: string; readonly body: string[] }>>;

async function snippets(): Promise<Snippets> {
  const extension = vscode.extensions.getExtension("amljob.amljob");
  assert.ok(extension !== undefined);
  const file = vscode.Uri.joinPath(extension.extensionUri, "snippets", "azureml-yaml.json");
  return JSON.parse(Buffer.from(await vscode.workspace.fs.readFile(file)).toString()) as Snippets;
}

export const snippetCases: readonly Case[] = [
  {
    name: "has snippets of whole jobs that are free of errors",
    async run() {
      const jobs = Object.values(await snippets()).filter(({ prefix }) =>
        prefix.startsWith("job-"),
      );
      assert.ok(jobs.length >= 3);
      for (const { prefix, body } of jobs) {
        // The mistake shows that the server has looked; the rest is the snippet.
        const editor = await openJob(`${prefix}.yml`, "type: command\n");
        const all = new vscode.Range(0, 0, 1, 0);
        await editor.insertSnippet(new vscode.SnippetString(`${body.join("\n")}mistake: 1\n`), all);
        await untilRule(editor.document.uri, "unknown-key");
        const errors = vscode.languages
          .getDiagnostics(editor.document.uri)
          .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
        assert.equal(
          errors.length,
          1,
          `${prefix}: ${errors.map(({ message }) => message).join("; ")}`,
        );
      }
    },
  },
  {
    name: "opens a new job from a snippet",
    async run() {
      const asked = vscode.commands.executeCommand("amljob.newJob");
      // The list is drawn by then or will take the key later.
      await until("new job", async () => {
        await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
        return vscode.window.activeTextEditor?.document.isUntitled;
      });
      await asked;
      const document = vscode.window.activeTextEditor?.document;
      assert.ok(document !== undefined);
      assert.equal(document.languageId, "azureml-yaml");
      assert.match(document.getText(), /^\$schema: .*\ncommand: python main\.py$/ms);
    },
  },
];
