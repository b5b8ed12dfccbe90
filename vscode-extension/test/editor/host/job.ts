// SPDX-License-Identifier: MIT
import * as path from "node:path";
import * as vscode from "vscode";
import { until } from "./wait";

export const JOB = "azureml-yaml";

/** Returns the folder that is open. */
export function folder(): string {
  const opened = vscode.workspace.workspaceFolders?.[0];
  if (opened === undefined) {
    throw new Error("no folder is open");
  }
  return opened.uri.fsPath;
}

export function inFolder(...names: readonly string[]): vscode.Uri {
  return vscode.Uri.file(path.join(folder(), ...names));
}

/** Writes a file, opens it in an editor and waits until it is known for a job. */
export async function openJob(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = inFolder(name);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  await until("job", () => editor.document.languageId === JOB);
  return editor;
}

/** Returns the rules that a document breaks, sorted. */
export function rules(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => String(typeof code === "object" ? code.value : code))
    .sort();
}

/** Waits until a document breaks a rule, or no longer does. */
export function untilRule(uri: vscode.Uri, rule: string, broken = true): Promise<boolean> {
  return until(
    `${broken ? "" : "end of "}${rule}`,
    () => rules(uri).includes(rule) === broken,
    () => rules(uri),
  );
}

export async function replaceAll(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, end.line, end.character), text));
}

/** Completes at the `<|>` of a text, and returns what is offered. */
export async function completions(name: string, marked: string): Promise<readonly string[]> {
  const offset = marked.indexOf("<|>");
  const editor = await openJob(name, marked.replace("<|>", ""));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    editor.document.uri,
    editor.document.positionAt(offset),
  );
  return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
}
