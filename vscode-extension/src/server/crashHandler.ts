// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from "vscode-languageclient/node";

/** Tells when a server ends by itself. A client would start it again, but stays stuck if that one ends too. */
export class CrashHandler implements ErrorHandler {
  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly ended: () => void,
  ) {}

  error(error: Error): ErrorHandlerResult {
    this.log.error(`the connection to the server failed: ${error.message}`);
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    // The client has to see to its own end first.
    setImmediate(this.ended);
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}
