// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Case } from "./cases";
import { inFolder, openJob, replaceAll, untilRule } from "./job";
import { preview } from "./preview";
import { until } from "./wait";

const HEAD = "command: ls\nenvironment: azureml:e:1\ncompute: azureml:c\n";

const WORKSPACE = { subscription_id: "s-1", resource_group: "group-1", workspace_name: "space-1" };

const run = (command: string, ...words: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`amljob.${command}`, ...words);

async function lenses(uri: vscode.Uri): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    "vscode.executeCodeLensProvider",
    uri,
    10,
  );
  return found.map(({ command }) => command?.title ?? "");
}

export const jobCases: readonly Case[] = [
  {
    name: "migrates a file of an older dialect, in one step that can be undone",
    async run() {
      const legacy = `${HEAD}code:\n  local_path: src\n`;
      const editor = await openJob("legacy.yml", legacy);
      await run("migrateFile");
      await until("migrated text", () => /^code: .*src$/m.test(editor.document.getText()));
      await vscode.commands.executeCommand("undo");
      await until("text as before", () => editor.document.getText() === legacy);
    },
  },
  {
    name: "leaves a file alone that needs no migration",
    async run() {
      const { document } = await openJob("recent.yml", HEAD);
      await run("migrateFile");
      assert.equal(document.getText(), HEAD);
    },
  },
  {
    name: "shows the request of a job, which follows the edits",
    async run() {
      const config = Buffer.from(JSON.stringify(WORKSPACE));
      await vscode.workspace.fs.writeFile(inFolder("config.json"), config);
      const editor = await openJob("requested.yml", `${HEAD}display_name: one\n`);
      await run("submitDryRun");
      const page = await preview("amljob-request", /^\/\/ PUT https:.*space-1/m);
      assert.match(page.getText(), /"displayName": "one"/);
      assert.equal(page.languageId, "jsonc");
      await replaceAll(editor, `${HEAD}display_name: two\n`);
      await preview("amljob-request", /"displayName": "two"/);
      await replaceAll(editor, `${HEAD}display_nam: two\n`);
      await preview("amljob-request", /^\/\/ .*mend/m);
      await vscode.workspace.fs.delete(inFolder("config.json"));
    },
  },
  {
    name: "shows lines above a job once they are wanted",
    async run() {
      const { document } = await openJob("lenses.yml", HEAD);
      assert.deepEqual(await lenses(document.uri), []);
      const settings = vscode.workspace.getConfiguration("amljob");
      await settings.update("codeLens.enabled", true, vscode.ConfigurationTarget.Workspace);
      await until("lenses", async () => (await lenses(document.uri)).includes("dry run"));
      await settings.update("codeLens.enabled", undefined, vscode.ConfigurationTarget.Workspace);
      await until("end of lenses", async () => (await lenses(document.uri)).length === 0);
    },
  },
  {
    name: "runs a command on the job that a lens names",
    async run() {
      const { document } = await openJob("named.yml", HEAD.replace("ls", "echo named"));
      await openJob("not-named.yml", HEAD);
      await run("showRenderedCommand", document.uri.toString());
      await preview("amljob-command", /^echo named\n$/);
    },
  },
  {
    name: "checks the file that configures it",
    async run() {
      const uri = inFolder(".amljob.yml");
      await vscode.workspace.fs.writeFile(uri, Buffer.from("ruless: {}\n"));
      await vscode.window.showTextDocument(uri);
      await until("diagnostic", () =>
        vscode.languages.getDiagnostics(uri).some(({ message }) => message.includes("ruless")),
      );
      await vscode.workspace.fs.delete(uri);
    },
  },
  {
    name: "extracts a literal to an input, and can be asked to rename it",
    async run() {
      const editor = await openJob("extract.yml", HEAD.replace("ls", "python a.py --lr 0.01"));
      await until("server", async () => {
        const at = editor.document.getText().indexOf("0.01") + 1;
        const place = editor.document.positionAt(at);
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          editor.document.uri,
          new vscode.Range(place, place),
          vscode.CodeActionKind.RefactorExtract.value,
        );
        return actions.find(({ command }) => command?.command === "amljob.rename");
      });
      assert.ok((await vscode.commands.getCommands(true)).includes("amljob.rename"));
      await untilRule(editor.document.uri, "no-such-rule", false);
    },
  },
];
