// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { changesTrace, traces } from "../settings";

/**
 * Returns a log that takes the talk with the server as long as the setting asks for it. By itself, a client
 * heeds nothing but the level of the log, and the setting only says how much is written at the lowest.
 */
export function traceChannel(log: vscode.LogOutputChannel): vscode.LogOutputChannel {
  const level = (): vscode.LogLevel => (traces() ? vscode.LogLevel.Trace : log.logLevel);
  const onDidChangeLogLevel: vscode.Event<vscode.LogLevel> = (listener, self) =>
    vscode.Disposable.from(
      log.onDidChangeLogLevel(() => void listener.call(self, level())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (changesTrace(event)) {
          void listener.call(self, level());
        }
      }),
    );
  const trace = (message: string): void =>
    log.logLevel === vscode.LogLevel.Trace ? log.trace(message) : log.info(message);
  return Object.create(log, {
    logLevel: { get: level },
    onDidChangeLogLevel: { value: onDidChangeLogLevel },
    trace: { value: trace },
  }) as vscode.LogOutputChannel;
}
