// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Case } from "./cases";
import { inFolder, JOB, openJob, untilRule } from "./job";
import { until } from "./wait";

const JOB_TEXT = "command: ls\nenvironment: azureml:e:1\ncomput: azureml:c\n";

/** Returns who has reported something in a document. */
function reporters(uri: vscode.Uri): readonly string[] {
  const sources = vscode.languages.getDiagnostics(uri).map(({ source }) => source ?? "");
  return [...new Set(sources)].sort();
}

/** Opens a file that is no job, and waits until the other extension has reported it. */
async function openClaimed(name: string): Promise<vscode.Uri> {
  const uri = inFolder(name);
  await vscode.workspace.fs.writeFile(uri, Buffer.from("on: push\njobs: {}\n"));
  await vscode.window.showTextDocument(uri, { preview: false });
  await until("report of the other extension", () => reporters(uri).includes("claims-yaml"));
  return uri;
}

/** What becomes of a file when another extension is there, such as Red Hat's, that checks all of `yaml`. */
export const claimCases: readonly Case[] = [
  {
    name: "leaves YAML that is no job to another extension",
    async run() {
      assert.deepEqual(reporters(await openClaimed("first.yml")), ["claims-yaml"]);
    },
  },
  {
    name: "reports a job alone that was recognized by what is in it",
    async run() {
      const { document } = await openJob("found.yml", JOB_TEXT);
      await untilRule(document.uri, "unknown-key");
      // The other extension hears of documents in their order, so that it has heard of the job too.
      await openClaimed("second.yml");
      assert.deepEqual(reporters(document.uri), ["amljob"]);
    },
  },
  {
    name: "reports a job alone that has the language by its name",
    async run() {
      const { document } = await openJob("named.azureml.yml", JOB_TEXT);
      await untilRule(document.uri, "unknown-key");
      await openClaimed("third.yml");
      assert.deepEqual(reporters(document.uri), ["amljob"]);
    },
  },
  {
    name: "hands a job over that the user wants to be YAML, and takes it back",
    async run() {
      const { document } = await openJob("switched.yml", JOB_TEXT);
      await untilRule(document.uri, "unknown-key");
      await vscode.commands.executeCommand("amljob.switchLanguage");
      await until(
        "report of the other extension alone",
        () => reporters(document.uri).join() === "claims-yaml",
        () => reporters(document.uri),
      );
      await vscode.commands.executeCommand("amljob.switchLanguage");
      await until("job", () => document.languageId === JOB);
      await until(
        "report of this extension alone",
        () => reporters(document.uri).join() === "amljob",
        () => reporters(document.uri),
      );
    },
  },
];
