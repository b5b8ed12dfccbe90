// SPDX-License-Identifier: MIT
import type { DiagnosticProviderMiddleware } from "vscode-languageclient/node";

/**
 * Lets the client ask for the diagnostics of all files only once somebody wants them. Left alone it
 * asks every few seconds from the start, which makes the server read every YAML file of a folder.
 */
export class WorkspaceGate {
  private open = false;
  private waiting: (() => void)[] = [];

  readonly middleware: DiagnosticProviderMiddleware = {
    provideWorkspaceDiagnostics: async (resultIds, token, report, next) => {
      if (!this.open) {
        return { items: [] };
      }
      const waiting = this.waiting.splice(0);
      try {
        return await next(resultIds, token, report);
      } finally {
        waiting.forEach((done) => done());
      }
    },
  };

  /** Lets requests through from now on, and ends when one has been answered. */
  nextAnswer(): Promise<void> {
    this.open = true;
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
