// SPDX-License-Identifier: MIT
import * as vscode from "vscode";

/** What makes a text of a job; it may fail with a message for the user. */
export interface Rendering {
  /** What the name of the preview ends with; it decides the language too. */
  readonly ending: string;
  /** What comments begin with in that language. */
  readonly comment: string;
  render(job: vscode.TextDocument): Promise<string>;
}

/** Returns where the preview of a job is. */
export function previewUri(scheme: string, job: vscode.Uri, ending: string): vscode.Uri {
  const name = job.path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
  return vscode.Uri.from({ scheme, path: `/${name}${ending}`, query: job.toString() });
}

/** Returns the job of a preview. */
export function jobOf(preview: vscode.Uri): vscode.Uri {
  return vscode.Uri.parse(preview.query, true);
}

/** Shows what a job comes down to, and keeps up with its edits; mistakes leave the last good text. */
export class Preview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly lastGood = new Map<string, string>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly disposables: vscode.Disposable[];
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly scheme: string,
    private readonly rendering: Rendering,
  ) {
    this.disposables = [
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.workspace.onDidChangeTextDocument((event) => this.schedule(event.document.uri)),
      vscode.workspace.onDidCloseTextDocument((document) =>
        this.lastGood.delete(document.uri.toString()),
      ),
    ];
  }

  /** Opens the preview beside the job, which keeps the focus. */
  async show(job: vscode.TextDocument): Promise<void> {
    const uri = previewUri(this.scheme, job.uri, this.rendering.ending);
    // One that is open may be of an older text.
    this.changed.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  private schedule(job: vscode.Uri): void {
    const preview = previewUri(this.scheme, job, this.rendering.ending);
    const key = preview.toString();
    const open = vscode.workspace.textDocuments.some((document) => document.uri.toString() === key);
    if (open) {
      clearTimeout(this.timers.get(key));
      this.timers.set(
        key,
        setTimeout(() => this.changed.fire(preview), 300),
      );
    }
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const key = uri.toString();
    try {
      const job = await vscode.workspace.openTextDocument(jobOf(uri));
      const text = await this.rendering.render(job);
      this.lastGood.set(key, text);
      return text;
    } catch (failure) {
      const reason = failure instanceof Error ? failure.message : String(failure);
      const last = this.lastGood.get(key);
      return last === undefined
        ? this.comment(reason)
        : `${this.comment(`${reason.trim()}\n\nThis is what it was before:`)}${last}`;
    }
  }

  private comment(text: string): string {
    const lines = text.trim().split("\n");
    return lines.map((line) => `${this.rendering.comment} ${line}`.trimEnd() + "\n").join("");
  }

  dispose(): void {
    this.timers.forEach((timer) => clearTimeout(timer));
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
