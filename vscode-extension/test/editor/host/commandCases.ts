// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Case } from "./cases";
import { inFolder, openJob, replaceAll, rules, untilRule } from "./job";
import { preview } from "./preview";
import { serverProcess } from "./serverProcess";
import { until } from "./wait";

const JOB_TEXT =
  "command: echo ${{inputs.n}}\nenvironment: azureml:env:1\ncompute: azureml:c\ninputs:\n  n: 1\n";

const run = (command: string, ...words: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`amljob.${command}`, ...words);

/** Kills the server, and returns the process that takes its place. */
async function killServer(): Promise<number> {
  const before = await until("server", serverProcess);
  process.kill(before, "SIGKILL");
  return until("another server", () => {
    const now = serverProcess();
    return now !== undefined && now !== before && now;
  });
}

export const commandCases: readonly Case[] = [
  {
    name: "shows a dump that follows the edits",
    async run() {
      const editor = await openJob("dumped.yml", JOB_TEXT);
      await run("showDump");
      await preview("amljob-dump", "azureml:env:1");
      assert.equal(vscode.window.activeTextEditor?.document, editor.document);
      await replaceAll(editor, JOB_TEXT.replace("env:1", "env:2"));
      await preview("amljob-dump", /^environment: azureml:env:2$/m);
      await replaceAll(editor, JOB_TEXT.replace("compute:", "comput:"));
      const broken = await preview("amljob-dump", /^# .*1 error;/);
      assert.match(broken.getText(), /^environment: azureml:env:2$/m, "the last good text stays");
      assert.deepEqual(vscode.languages.getDiagnostics(broken.uri), []);
    },
  },
  {
    name: "shows the command with the values of its inputs",
    async run() {
      const editor = await openJob("rendered.yml", JOB_TEXT);
      await run("showRenderedCommand");
      await preview("amljob-command", /^echo 1\n$/);
      await replaceAll(editor, JOB_TEXT.replace("n: 1", "n: 7"));
      await preview("amljob-command", /^echo 7\n$/);
    },
  },
  {
    name: "opens the page of a rule",
    async run() {
      await run("explainRule", "unknown-key");
      await until("page", () =>
        vscode.window.tabGroups.all.some(({ tabs }) =>
          tabs.some(({ label }) => label.includes("unknown-key")),
        ),
      );
    },
  },
  {
    name: "lints files that are not open, once it is told to",
    async run() {
      const uri = inFolder("never-opened.yml");
      await vscode.workspace.fs.writeFile(uri, Buffer.from("type: command\ncomand: ls\n"));
      assert.deepEqual(rules(uri), []);
      await run("lintWorkspace");
      await untilRule(uri, "unknown-key");
    },
  },
  {
    name: "tells about the server",
    async run() {
      await run("showServerInfo");
      const text = vscode.window.activeTextEditor?.document.getText() ?? "";
      const info = JSON.parse(text) as { server: { java: string }; java: string };
      assert.match(info.server.java, /^\d+/);
      assert.match(info.java, /java$/);
    },
  },
  {
    name: "restarts the server when told to",
    async run() {
      const editor = await openJob("restarted.yml", JOB_TEXT.replace("compute:", "comput:"));
      await untilRule(editor.document.uri, "unknown-key");
      const before = await until("server", serverProcess);
      await run("restartServer");
      assert.notEqual(serverProcess(), before);
      await untilRule(editor.document.uri, "unknown-key");
    },
  },
  {
    name: "goes on after a crash of the server",
    async run() {
      const editor = await openJob("crashed.yml", JOB_TEXT);
      await killServer();
      await replaceAll(editor, JOB_TEXT.replace("compute:", "comput:"));
      await untilRule(editor.document.uri, "unknown-key");
    },
  },
];
