// SPDX-License-Identifier: MIT
import { readFile } from "node:fs/promises";
import * as path from "node:path";
import * as vscode from "vscode";
import { JOB_LANGUAGE } from "../languages";

/** A snippet as the editor reads them from a file. */
interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The snippets that are a whole job have such a prefix. */
const WHOLE_JOB = "job-";

/** Opens a new job, made of a snippet that the user picks, with the cursor on the first gap. */
export async function newJob(context: vscode.ExtensionContext): Promise<void> {
  const templates = await jobSnippets(context);
  const picked = await vscode.window.showQuickPick(
    templates.map(([label, snippet]) => ({ label, detail: snippet.description, snippet })),
    { title: "New Azure ML Job", placeHolder: "What is the job to do?" },
  );
  if (picked !== undefined) {
    await open(picked.snippet);
  }
}

async function jobSnippets(
  context: vscode.ExtensionContext,
): Promise<readonly (readonly [string, Snippet])[]> {
  const file = path.join(context.extensionPath, "snippets", "azureml-yaml.json");
  const all = JSON.parse(await readFile(file, "utf8")) as Record<string, Snippet>;
  return Object.entries(all).filter(([, snippet]) => snippet.prefix.startsWith(WHOLE_JOB));
}

async function open(snippet: Snippet): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: JOB_LANGUAGE });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippet.body.join("\n")));
}
