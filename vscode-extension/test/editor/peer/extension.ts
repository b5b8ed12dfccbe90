// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

/** The shortest way from an editor to yaml-language-server, to measure against. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("server.js");
  const client = new LanguageClient(
    "yaml",
    "YAML",
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [{ language: "yaml" }],
      initializationOptions: { l10nPath: context.asAbsolutePath("l10n") },
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- as its own extension does
      synchronize: { configurationSection: ["yaml"] },
    },
  );
  context.subscriptions.push({ dispose: () => void client.stop() });
  await client.start();
}
