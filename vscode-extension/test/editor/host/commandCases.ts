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

const SCHEMA = "https://azuremlschemas.azureedge.net/latest/commandJob.schema.json";

const run = (command: string, ...words: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`amljob.${command}`, ...words);

/** Returns what is said to get lost in a dump. */
function losses(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ message }) => /is lost|a dump by azure-ai-ml/.test(message))
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits until all that is said to get lost is under these words. */
function untilLosses(job: vscode.TextDocument, words: readonly string[]): Promise<boolean> {
  const under = (): string =>
    losses(job.uri)
      .map(({ range }) => job.getText(range))
      .join("\n");
  return until(`losses of ${words.join(", ")}`, () => under() === words.join("\n"), under);
}

/** Closes the tabs of all dumps; their documents stay for a while. */
async function closeDumps(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter(({ label }) => label.includes(".dump.")));
}

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
    name: "shows in a job what a dump by the reference would lose, until the dump is closed",
    async run() {
      const editor = await openJob("losing.yml", `# a note\n${JOB_TEXT}`);
      const { uri } = editor.document;
      assert.deepEqual(losses(uri), []);
      await run("showDump");
      await untilLosses(editor.document, ["# a note"]);
      await replaceAll(editor, `${JOB_TEXT}# moved\n$schema: ${SCHEMA}\n`);
      await untilLosses(editor.document, ["# moved", "$schema"]);
      await replaceAll(editor, `# a note\n${JOB_TEXT.replace("compute:", "comput:")}`);
      await untilLosses(editor.document, []);
      await replaceAll(editor, `# a note\n${JOB_TEXT}`);
      await untilLosses(editor.document, ["# a note"]);
      await closeDumps();
      await untilLosses(editor.document, []);
      await run("showDump");
      await untilLosses(editor.document, ["# a note"]);
      await closeDumps();
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
