// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { JobItem } from "../jobs/jobItem";
import { JOB_LANGUAGE, SERVED_SCHEMES } from "../languages";

/** The kind of the server's action that applies all safe fixes of a file. */
const FIX_ALL = "source.fixAll.amljob";

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

/**
 * Applies all safe fixes of the server to a job. Asks for the action itself: the editor's own command
 * forgets what it asked for when a diagnostic or the cursor changes before the answer.
 */
export async function fixAll(job: vscode.TextDocument): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    job.uri,
    new vscode.Range(0, 0, job.lineCount, 0),
    FIX_ALL,
  );
  const edit = actions.find(({ kind }) => kind?.value === FIX_ALL)?.edit;
  if (edit === undefined) {
    void vscode.window.showInformationMessage("There is nothing that can be fixed safely.");
  } else {
    await vscode.workspace.applyEdit(edit);
  }
}
