// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { JobItem } from "../jobs/jobItem";
import { JOB_LANGUAGE, SERVED_SCHEMES } from "../languages";

/**
 * Makes a command that works on a job: the one in the active editor, or the one that a row of the tree
 * or a code lens names. Says so when there is none.
 */
export function onJob(
  work: (job: vscode.TextDocument) => Thenable<unknown>,
): (named?: unknown) => Promise<unknown> {
  return async (named) => {
    const document = await open(named);
    const job = document?.languageId === JOB_LANGUAGE;
    if (!job || !SERVED_SCHEMES.includes(document.uri.scheme)) {
      return vscode.window.showInformationMessage("Open an Azure ML job first.");
    }
    return work(document);
  };
}

async function open(named: unknown): Promise<vscode.TextDocument | undefined> {
  const uri = named instanceof JobItem ? named.uri : typeof named === "string" ? named : undefined;
  if (uri === undefined) {
    return vscode.window.activeTextEditor?.document;
  }
  const document = await vscode.workspace.openTextDocument(
    typeof uri === "string" ? vscode.Uri.parse(uri, true) : uri,
  );
  await vscode.window.showTextDocument(document, { preview: false });
  // It is listed or has a lens, and so it is a job, even if it has not been looked at yet.
  return document.languageId === JOB_LANGUAGE
    ? document
    : vscode.languages.setTextDocumentLanguage(document, JOB_LANGUAGE);
}

/** Applies all safe fixes of the server to the job in the active editor. */
export function fixAll(): Thenable<unknown> {
  return vscode.commands.executeCommand("editor.action.sourceAction", {
    kind: "source.fixAll.amljob",
    apply: "first",
  });
}
