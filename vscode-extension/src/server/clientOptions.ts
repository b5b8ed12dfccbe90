// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import { type LanguageClientOptions, vsdiag } from "vscode-languageclient/node";
import { SERVED_DOCUMENTS } from "../languages";
import { ruleUri } from "../preview/rulePages";
import { showsCodeLenses } from "../settings";
import { traceChannel } from "./traceChannel";
import type { WorkspaceGate } from "./workspaceGate";

/** Returns how the client talks to the server. */
export function clientOptions(
  log: vscode.LogOutputChannel,
  workspace: WorkspaceGate,
): LanguageClientOptions {
  return {
    documentSelector: SERVED_DOCUMENTS,
    // What the server may name in its answers.
    initializationOptions: {
      codeLens: { enabled: showsCodeLenses() },
      clientCommands: ["amljob.showRenderedCommand", "amljob.submitDryRun", "amljob.rename"],
    },
    // The server asks for settings when it has been told that they changed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it
    synchronize: { configurationSection: "amljob" },
    outputChannel: log,
    traceOutputChannel: traceChannel(log),
    // A document brings its diagnostics with it; this only spares the first request a wait.
    diagnosticPullOptions: { onChange: true, onSave: true },
    middleware: {
      ...workspace.middleware,
      provideDiagnostics: async (document, previous, token, next) => {
        const report = await next(document, previous, token);
        if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) {
          report.items.forEach(linkToPage);
        }
        return report;
      },
    },
  };
}

/** Lets the name of a rule open its page from the package, without a network. */
function linkToPage(diagnostic: vscode.Diagnostic): void {
  const code = diagnostic.code;
  if (typeof code === "object" && typeof code.value === "string") {
    diagnostic.code = { value: code.value, target: ruleUri(code.value) };
  }
}
