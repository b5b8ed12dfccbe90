// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Case } from "./cases";
import { completions, openJob, rules, untilRule } from "./job";
import { until } from "./wait";

const HEAD = "command: ls\nenvironment: azureml:e:1\ncompute: azureml:c\n";

/** What people say of other tools for YAML, tried here. */
export const complaintCases: readonly Case[] = [
  {
    name: "keeps up with a file of twenty thousand lines",
    async run() {
      const many = Array.from({ length: 20_000 }, (_, i) => `  TAG_${i}: "${i}"\n`).join("");
      const editor = await openJob("long.yml", `${HEAD}comput: x\ntags:\n${many}`);
      await untilRule(editor.document.uri, "unknown-key");
      const end = editor.document.lineCount - 1;
      await editor.edit((edit) => edit.insert(new vscode.Position(end, 0), "distributin: x\n"));
      await until("second problem", () => {
        const wrong = vscode.languages.getDiagnostics(editor.document.uri);
        return wrong.some(({ message }) => message.includes("distributin"));
      });
      await vscode.commands.executeCommand("workbench.action.files.save");
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    },
  },
  {
    name: "survives aliases that would fill the memory",
    async run() {
      const lines = Array.from({ length: 12 }, (_, i) => {
        const inner = i === 0 ? "x" : Array.from({ length: 10 }, () => `*a${i - 1}`).join(", ");
        return `  t${i}: &a${i} [${inner}]\n`;
      });
      const bomb = await openJob("bomb.yml", `${HEAD}comput: x\ntags:\n${lines.join("")}`);
      await until("verdict", () => rules(bomb.document.uri).length > 0);
      const loop = await openJob("loop.yml", `${HEAD}comput: x\ntags: &a\n  b: *a\n`);
      await until("verdict", () => rules(loop.document.uri).length > 0);
      const plain = await openJob("plain.yml", `${HEAD}comput: x\n`);
      await untilRule(plain.document.uri, "unknown-key");
    },
  },
  {
    name: "counts columns as the editor does, behind an emoji too",
    async run() {
      const text = `${HEAD}display_name: "🚀🚀"\ninputs: {a: 1, "🚀": 2}\ndescription: 🚀 \${{inputs.b}}\n`;
      const editor = await openJob(
        "emoji.yml",
        text.replace("command: ls", "command: 🚀 ${{inputs.b}}"),
      );
      const error = vscode.DiagnosticSeverity.Error;
      const found = await until("problem", () =>
        vscode.languages
          .getDiagnostics(editor.document.uri)
          .find(({ range, severity }) => range.start.line === 0 && severity === error),
      );
      assert.match(editor.document.getText(found.range), /^(\$\{\{inputs\.)?b(\}\})?$/);
    },
  },
  {
    name: "puts a key where it belongs, and what it inserts is right",
    async run() {
      const editor = await openJob("indent.yml", `${HEAD}inputs:\n  data:\n    \n`);
      const place = new vscode.Position(5, 4);
      editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand("editor.action.triggerSuggest");
      await until("inserted key", async () => {
        await vscode.commands.executeCommand("acceptSelectedSuggestion");
        return /^ {4}\w+:/m.test(editor.document.getText());
      });
      await vscode.commands.executeCommand("leaveSnippet");
      assert.match(editor.document.getText(), /^inputs:\n {2}data:\n {4}\w+:/m);
      assert.ok(!rules(editor.document.uri).includes("yaml-syntax"));
    },
  },
  {
    name: "offers to silence one finding by a comment",
    async run() {
      const editor = await openJob("silent.yml", `${HEAD}comput: x\n`);
      await untilRule(editor.document.uri, "unknown-key");
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        editor.document.uri,
        new vscode.Range(3, 1, 3, 1),
        vscode.CodeActionKind.QuickFix.value,
      );
      const silence = actions.find(({ title }) => title.includes("unknown-key"));
      assert.ok(silence?.edit !== undefined, actions.map(({ title }) => title).join("; "));
      await vscode.workspace.applyEdit(silence.edit);
      await untilRule(editor.document.uri, "unknown-key", false);
    },
  },
  {
    name: "completes within an expression on the third line of a command",
    async run() {
      const job =
        "command: |\n  a\n  b\n  c ${{inputs.<|>}}\nenvironment: azureml:e:1\ninputs:\n  data: 1\n";
      assert.deepEqual(await completions("third.yml", job), ["inputs.data"]);
    },
  },
  {
    name: "says nothing of a component or a workflow that uses the same words",
    async run() {
      const { document } = await openJob("first.yml", HEAD);
      const uri = vscode.Uri.joinPath(document.uri, "..", "compose.yml");
      const text = "services:\n  web:\n    command: ls\n    environment: [A=1]\n";
      await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
      const other = await vscode.window.showTextDocument(uri, { preview: false });
      await openJob("second.yml", `${HEAD}comput: x\n`);
      await untilRule(vscode.Uri.joinPath(uri, "..", "second.yml"), "unknown-key");
      assert.equal(other.document.languageId !== "azureml-yaml", true);
      assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    },
  },
];
