// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { traceChannel } from "../../../src/server/traceChannel";
import type { Case } from "./cases";
import { until } from "./wait";

/** A log at its usual level, which keeps what it is told. */
function logInto(written: string[]): vscode.LogOutputChannel {
  return {
    logLevel: vscode.LogLevel.Info,
    onDidChangeLogLevel: new vscode.EventEmitter<vscode.LogLevel>().event,
    info: (message: string) => written.push(message),
  } as unknown as vscode.LogOutputChannel;
}

export const traceCases: readonly Case[] = [
  {
    name: "logs the talk with the server as long as the setting asks for it",
    async run() {
      const written: string[] = [];
      const channel = traceChannel(logInto(written));
      let level = channel.logLevel;
      const listening = channel.onDidChangeLogLevel((now) => (level = now));
      const settings = vscode.workspace.getConfiguration("amljob");
      assert.equal(level, vscode.LogLevel.Info);
      await settings.update("trace.server", "messages", vscode.ConfigurationTarget.Workspace);
      await until("level", () => level === vscode.LogLevel.Trace);
      channel.trace("Sending notification");
      assert.deepEqual(written, ["Sending notification"]);
      await settings.update("trace.server", undefined, vscode.ConfigurationTarget.Workspace);
      await until("level", () => level === vscode.LogLevel.Info);
      listening.dispose();
    },
  },
];
