// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Case } from "./cases";
import { JOB, openJob, replaceAll, rules, untilRule } from "./job";
import { MemoryFiles } from "./memoryFiles";
import { preview } from "./preview";
import { until } from "./wait";

const TEXT =
  "command: ls\nenvironment: azureml:e:1\ncompute: azureml:c\ncode: ./nothere\ncomput: x\n";

/** The scheme of repositories that are looked at without a clone. */
const SCHEME = "vscode-vfs";

/** Opens a job that is on no disk, and closes it. */
async function withVirtualJob(body: (editor: vscode.TextEditor) => Promise<void>): Promise<void> {
  const files = new MemoryFiles({ "/owner/name/virtual.yml": TEXT });
  const provider = vscode.workspace.registerFileSystemProvider(SCHEME, files);
  try {
    const uri = vscode.Uri.from({
      scheme: SCHEME,
      authority: "github",
      path: "/owner/name/virtual.yml",
    });
    await body(await vscode.window.showTextDocument(uri, { preview: false }));
  } finally {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    provider.dispose();
  }
}

export const virtualCases: readonly Case[] = [
  {
    name: "checks a job of a virtual workspace, but for the files beside it",
    async run() {
      const onDisk = await openJob("on-disk.yml", TEXT);
      await untilRule(onDisk.document.uri, "code-missing");
      const found = rules(onDisk.document.uri);
      await withVirtualJob(async ({ document }) => {
        await until("job", () => document.languageId === JOB);
        await untilRule(document.uri, "unknown-key");
        assert.deepEqual(
          rules(document.uri),
          found.filter((rule) => rule !== "code-missing"),
        );
      });
    },
  },
  {
    name: "keeps up with a job of a virtual workspace, and previews it",
    async run() {
      await withVirtualJob(async (editor) => {
        const { document } = editor;
        await untilRule(document.uri, "unknown-key");
        await replaceAll(editor, TEXT.replace("comput: x", "display_name: afar"));
        await untilRule(document.uri, "unknown-key", false);
        await vscode.commands.executeCommand("amljob.showDump");
        await preview("amljob-dump", /^display_name: afar$/m);
        await vscode.window.showTextDocument(document);
      });
    },
  },
];
