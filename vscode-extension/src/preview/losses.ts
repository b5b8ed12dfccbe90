// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { DUMP_SCHEME } from "./schemes";

/** What a dump by the reference would lose, shown where it stands in a job as long as a tab has the dump of that job. */
export class Losses implements vscode.Disposable {
  private readonly shown = vscode.languages.createDiagnosticCollection(DUMP_SCHEME);
  private readonly found = new Map<string, readonly vscode.Diagnostic[]>();
  private readonly tabs: vscode.Disposable;

  constructor() {
    this.tabs = vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      if (opened.length + closed.length > 0) {
        this.refresh();
      }
    });
  }

  /** Replaces what is known of a job. */
  set(job: vscode.Uri, losses: readonly vscode.Diagnostic[]): void {
    this.found.set(job.toString(), losses);
    this.refresh();
  }

  /** A document outlives its tab by minutes, so that tabs decide. */
  private refresh(): void {
    const dumped = dumpedJobs();
    for (const [job, losses] of this.found) {
      this.shown.set(vscode.Uri.parse(job, true), dumped.has(job) ? losses : []);
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.shown, this.tabs).dispose();
  }
}

function dumpedJobs(): ReadonlySet<string> {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const uris = inputs.flatMap((input) => (input instanceof vscode.TabInputText ? [input.uri] : []));
  return new Set(uris.filter(({ scheme }) => scheme === DUMP_SCHEME).map(({ query }) => query));
}
