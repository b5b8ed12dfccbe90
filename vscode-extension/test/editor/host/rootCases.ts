// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Case } from "./cases";
import { JOB, rules, untilRule } from "./job";
import { until } from "./wait";

const JOB_TEXT = "command: ls\nenvironment: azureml:e:1\ncompute: azureml:c\ncomput: x\n";

/** What the tests read of the jobs that the server lists. */
interface Listed {
  readonly jobs: readonly { readonly folder: string; readonly path: string }[];
}

function roots(): readonly vscode.Uri[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
}

async function write(root: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(root, name);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  return uri;
}

async function openIn(root: vscode.Uri, name: string): Promise<vscode.Uri> {
  const uri = await write(root, name, JOB_TEXT);
  const { document } = await vscode.window.showTextDocument(uri, { preview: false });
  await until("job", () => document.languageId === JOB);
  return uri;
}

/** Returns the jobs of all folders, each with the name of its folder. */
async function listed(): Promise<readonly string[]> {
  const { jobs } = await vscode.commands.executeCommand<Listed>("amljob.listJobs", {});
  return jobs.map(({ folder, path }) => `${folder.replace(/^.*\//, "")}: ${path}`);
}

function untilListed(...wanted: readonly string[]): Promise<boolean> {
  let seen: readonly string[] = [];
  return until(
    `jobs ${wanted.join(", ")}`,
    async () => (seen = await listed()).join() === wanted.join(),
    () => seen,
  );
}

/** A window with more than one folder. */
export const rootCases: readonly Case[] = [
  {
    name: "takes the configuration of the folder that a job is in",
    async run() {
      const [first, second] = roots();
      assert.ok(first !== undefined && second !== undefined);
      await write(second, ".amljob.yml", "rules:\n  schema-missing: off\n  unknown-key: warning\n");
      const strict = await openIn(first, "strict.yml");
      const mild = await openIn(second, "mild.yml");
      await untilRule(strict, "unknown-key");
      await untilRule(mild, "unknown-key");
      assert.ok(rules(strict).includes("schema-missing"));
      assert.ok(!rules(mild).includes("schema-missing"));
      const worst = (uri: vscode.Uri): number =>
        Math.min(...vscode.languages.getDiagnostics(uri).map(({ severity }) => severity));
      assert.equal(worst(strict), vscode.DiagnosticSeverity.Error);
      assert.equal(worst(mild), vscode.DiagnosticSeverity.Warning);
    },
  },
  {
    name: "lists the jobs of all folders, and of one that is added",
    async run() {
      const [first] = roots();
      assert.ok(first !== undefined);
      await untilListed("folder: strict.yml", "second: mild.yml");
      const third = vscode.Uri.joinPath(first, "..", "third");
      await vscode.workspace.fs.createDirectory(third);
      await write(third, "late.yml", JOB_TEXT);
      vscode.workspace.updateWorkspaceFolders(2, 0, { uri: third });
      await untilListed("folder: strict.yml", "second: mild.yml", "third: late.yml");
      vscode.workspace.updateWorkspaceFolders(2, 1);
      await untilListed("folder: strict.yml", "second: mild.yml");
    },
  },
  {
    name: "lints files of all folders that are not open, once it is told to",
    async run() {
      const closed: vscode.Uri[] = [];
      for (const root of roots()) {
        closed.push(await write(root, "closed.yml", JOB_TEXT));
      }
      assert.equal(closed.length, 2);
      await vscode.commands.executeCommand("amljob.lintWorkspace");
      for (const uri of closed) {
        await untilRule(uri, "unknown-key");
      }
    },
  },
];
