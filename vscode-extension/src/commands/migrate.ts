// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { is, type Migrated, type Refusal, sentence } from "../server/answers";
import { askAbout } from "../server/ask";
import type { Server } from "../server/server";
import { BEFORE_SCHEME } from "../preview/schemes";

const SHOW_CHANGES = "Show Changes";

/** Rewrites files of older dialects, and keeps what they were so that the change can be looked at. */
export class Migration implements vscode.TextDocumentContentProvider {
  private readonly before = new Map<string, string>();

  constructor(private readonly server: Server) {}

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.before.get(uri.query) ?? "";
  }

  /** Changes a document in one step that can be undone. */
  async migrate(job: vscode.TextDocument): Promise<void> {
    const answer = await askAbout<Migrated | Refusal>(this.server, "amljob.migrate", job.uri);
    if (!is<Migrated>(answer, "changed")) {
      void vscode.window.showInformationMessage(sentence(answer));
      return;
    }
    const client = await this.server.start();
    const edit = await client?.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
    this.before.set(job.uri.toString(), job.getText());
    if (edit !== undefined && (await vscode.workspace.applyEdit(edit))) {
      void this.tell(job.uri, answer);
    }
  }

  private async tell(job: vscode.Uri, answer: Migrated): Promise<void> {
    const open = answer.diagnostics.length;
    const rest = open === 0 ? "" : ` ${open} more need a look by hand; see the problems.`;
    const message = `Migrated: ${sentence({ ...answer, hint: "" })}${rest}`;
    const chosen = await vscode.window.showInformationMessage(message, SHOW_CHANGES);
    if (chosen === SHOW_CHANGES) {
      const before = vscode.Uri.from({
        scheme: BEFORE_SCHEME,
        path: job.path,
        query: job.toString(),
      });
      await vscode.commands.executeCommand("vscode.diff", before, job, "Before and after");
    }
  }
}
