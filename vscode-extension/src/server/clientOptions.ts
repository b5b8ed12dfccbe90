// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import { type LanguageClientOptions, vsdiag } from "vscode-languageclient/node";
import { SERVED_DOCUMENTS } from "../languages";
import { ruleUri } from "../preview/rulePages";
import { showsCodeLenses } from "../settings";
import { CrashHandler } from "./crashHandler";
import { shortLabel } from "./shortLabel";
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
    errorHandler: new CrashHandler(log),
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
      provideCompletionItem: async (document, position, context, token, next) => {
        const answer = await next(document, position, context, token);
        const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
        items.forEach(shorten);
        return answer;
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

/** Changes what is drawn, not what is compared with the user's text nor what is inserted. */
function shorten(item: vscode.CompletionItem): void {
  const short = typeof item.label === "string" ? shortLabel(item.label) : undefined;
  if (short !== undefined && typeof item.label === "string") {
    item.filterText ??= item.label;
    item.insertText ??= item.label;
    item.sortText ??= item.label;
    item.label = short;
  }
}
