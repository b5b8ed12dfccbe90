// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from "vscode-languageclient/node";
import { CrashLimit } from "./crashLimit";

const RESTART = "Restart";
const SHOW_LOG = "Show Log";

/** Starts a server again that has crashed, and tells the user when that does not help. */
export class CrashHandler implements ErrorHandler {
  private readonly limit = new CrashLimit();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  error(error: Error): ErrorHandlerResult {
    this.log.error(`the connection to the server failed: ${error.message}`);
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    if (this.limit.allowsRestart()) {
      this.log.warn("the server ended by itself and is started again");
      return { action: CloseAction.Restart, handled: true };
    }
    void this.tell();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  private async tell(): Promise<void> {
    const message = "The server of Azure ML Jobs keeps crashing and was not started again.";
    const answer = await vscode.window.showErrorMessage(message, RESTART, SHOW_LOG);
    if (answer === RESTART) {
      await vscode.commands.executeCommand("amljob.restartServer");
    } else if (answer === SHOW_LOG) {
      this.log.show();
    }
  }
}
