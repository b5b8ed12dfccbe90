// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import * as vscode from "vscode";
import type { Case } from "./cases";
import { inFolder, openJob, untilRule } from "./job";

export const untrustedCases: readonly Case[] = [
  {
    name: "checks jobs in a folder that is not trusted, and starts no program that it names",
    async run() {
      assert.equal(vscode.workspace.isTrusted, false);
      const editor = await openJob("untrusted.yml", "type: command\ncomand: ls\n");
      await untilRule(editor.document.uri, "unknown-key");
      assert.equal(existsSync(inFolder("java-was-called").fsPath), false);
    },
  },
];
