// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { JOB_LANGUAGE, SERVED_SCHEMES } from "../languages";

/** Makes a command that works on the job in the active editor, and says so when there is none. */
export function onJob(
  work: (job: vscode.TextDocument) => Thenable<unknown>,
): () => Promise<unknown> {
  return async () => {
    const document = vscode.window.activeTextEditor?.document;
    const job = document?.languageId === JOB_LANGUAGE;
    if (!job || !SERVED_SCHEMES.includes(document.uri.scheme)) {
      return vscode.window.showInformationMessage("Open an Azure ML job first.");
    }
    return work(document);
  };
}

/** Applies all safe fixes of the server to the job in the active editor. */
export function fixAll(): Thenable<unknown> {
  return vscode.commands.executeCommand("editor.action.sourceAction", {
    kind: "source.fixAll.amljob",
    apply: "first",
  });
}
