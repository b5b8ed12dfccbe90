// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import * as vscode from "vscode";
import type { Case } from "./cases";
import { completions, inFolder, openJob, replaceAll, rules, untilRule } from "./job";
import { until } from "./wait";

const HEAD = "type: command\ncommand: echo hi\nenvironment: azureml:env:1\n";

export const languageCases: readonly Case[] = [
  {
    name: "reports what is wrong with a job",
    async run() {
      const editor = await openJob("bad.yml", `${HEAD}comput: azureml:c\n`);
      await untilRule(editor.document.uri, "unknown-key");
      const found = vscode.languages.getDiagnostics(editor.document.uri);
      const unknown = found.find(({ message }) => message.includes("`comput`"));
      assert.ok(unknown !== undefined);
      assert.equal(editor.document.getText(unknown.range), "comput");
      assert.equal(unknown.severity, vscode.DiagnosticSeverity.Error);
      assert.equal(unknown.source, "amljob");
      await replaceAll(editor, `${HEAD}compute: azureml:c\n`);
      await untilRule(editor.document.uri, "unknown-key", false);
    },
  },
  {
    name: "links a diagnostic to the page of its rule",
    async run() {
      const editor = await openJob("linked.yml", `${HEAD}comput: azureml:c\n`);
      await untilRule(editor.document.uri, "unknown-key");
      const codes = vscode.languages.getDiagnostics(editor.document.uri).map(({ code }) => code);
      const code = codes.find((one) => typeof one === "object" && one.value === "unknown-key");
      assert.ok(typeof code === "object");
      const page = await vscode.workspace.openTextDocument(code.target);
      assert.match(page.getText(), /^# unknown-key\n/);
    },
  },
  {
    name: "completes environments after azureml:",
    async run() {
      await openJob("names.yml", "type: command\ncommand: ls\nenvironment: azureml:mine:3\n");
      const offered = await until("names", async () => {
        const found = await completions("ask.yml", "type: command\nenvironment: azureml:<|>\n");
        return found.some((label) => label.includes("mine")) && found;
      });
      assert.ok(offered.some((label) => /^sklearn-.*\d$/.test(label)));
    },
  },
  {
    name: "completes inputs within an expression",
    async run() {
      const job = "command: a ${{inputs.<|>}}\nenvironment: a\ninputs:\n  data: 1\n  rate: 2\n";
      assert.deepEqual([...(await completions("within.yml", job))].sort(), [
        "inputs.data",
        "inputs.rate",
      ]);
    },
  },
  {
    name: "tells on hover what a key means",
    async run() {
      const editor = await openJob("hover.yml", HEAD);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        editor.document.uri,
        new vscode.Position(1, 2),
      );
      const text = hovers
        .flatMap(({ contents }) => contents)
        .map((one) => (one instanceof vscode.MarkdownString ? one.value : ""));
      assert.match(text.join("\n"), /command/);
    },
  },
  {
    name: "renames an input and what uses it",
    async run() {
      const editor = await openJob(
        "rename.yml",
        "command: a ${{inputs.a}}\nenvironment: e\ninputs:\n  a: 1\n",
      );
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        editor.document.uri,
        new vscode.Position(3, 2),
        "better",
      );
      await vscode.workspace.applyEdit(edit);
      assert.equal(
        editor.document.getText(),
        "command: a ${{inputs.better}}\nenvironment: e\ninputs:\n  better: 1\n",
      );
    },
  },
  {
    name: "applies all safe fixes at once",
    async run() {
      const editor = await openJob("fix.yml", `${HEAD}tags:\n  a: 1.10\n  b: 2\n`);
      await untilRule(editor.document.uri, "non-string-tag");
      await vscode.commands.executeCommand("amljob.fixAll");
      assert.match(editor.document.getText(), /tags:\n {2}a: ["']1\.10["']\n {2}b: ["']2["']\n$/);
      await untilRule(editor.document.uri, "non-string-tag", false);
    },
  },
  {
    name: "formats a job",
    async run() {
      const editor = await openJob(
        "format.yml",
        "type:   command\ncommand: ls   \nenvironment: e\n",
      );
      await vscode.commands.executeCommand("editor.action.formatDocument");
      await until("tidy text", () =>
        editor.document.getText().startsWith("type: command\ncommand: ls\n"),
      );
    },
  },
  {
    name: "honours the setting of the Java in a folder that is trusted",
    async run() {
      await openJob("trusted.yml", HEAD);
      assert.equal(vscode.workspace.isTrusted, true);
      await until("call of that Java", () => existsSync(inFolder("java-was-called").fsPath));
      assert.deepEqual(rules(inFolder("no-such-file.yml")), []);
    },
  },
];
