// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Case } from "./cases";
import { inFolder, JOB, openJob } from "./job";
import { until } from "./wait";

async function open(name: string, text: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(inFolder(name), Buffer.from(text));
  const editor = await vscode.window.showTextDocument(inFolder(name), { preview: false });
  return editor.document;
}

const switchLanguage = (): Thenable<unknown> =>
  vscode.commands.executeCommand("amljob.switchLanguage");

export const detectionCases: readonly Case[] = [
  {
    name: "leaves other YAML files alone",
    async run() {
      const other = await open("workflow.yml", "on: push\njobs: {}\n");
      // A job that is opened after it has been looked at after it.
      await openJob("detected.yml", "type: command\ncommand: ls\n");
      assert.equal(other.languageId, "yaml");
      assert.deepEqual(vscode.languages.getDiagnostics(other.uri), []);
    },
  },
  {
    name: "recognizes a job while it is typed",
    async run() {
      const document = await open("typed.yml", "# soon a job\n");
      assert.equal(document.languageId, "yaml");
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(1, 0), "type: command\n");
      await vscode.workspace.applyEdit(edit);
      await until("job", () => document.languageId === JOB);
    },
  },
  {
    name: "lets the user have the last word on the language",
    async run() {
      const { document } = await openJob("switched.yml", "type: command\n");
      await switchLanguage();
      await until("YAML", () => document.languageId === "yaml");
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), "# an edit\n");
      await vscode.workspace.applyEdit(edit);
      await openJob("looked-at-later.yml", "type: command\n");
      assert.equal(document.languageId, "yaml");
      await vscode.window.showTextDocument(document);
      await switchLanguage();
      await until("job", () => document.languageId === JOB);
    },
  },
  {
    name: "indents jobs by two spaces",
    async run() {
      const { options } = await openJob("indented.yml", "type: command\n");
      assert.equal(options.tabSize, 2);
      assert.equal(options.insertSpaces, true);
    },
  },
];
