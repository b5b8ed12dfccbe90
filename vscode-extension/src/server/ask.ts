// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Server } from "./server";

/** Lets the server run one of its commands; fails with a message for the user. */
export async function ask<T>(server: Server, command: string, argument: unknown = {}): Promise<T> {
  const client = await running(server);
  return client.sendRequest<T>("workspace/executeCommand", { command, arguments: [argument] });
}

/** Lets the server run a command on a document. */
export async function askAbout<T>(
  server: Server,
  command: string,
  document: vscode.Uri,
  more: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const { code2ProtocolConverter } = await running(server);
  return ask(server, command, { uri: code2ProtocolConverter.asUri(document), ...more });
}

/** Returns whether the server has a command; some come with parts that a package may leave out. */
export async function has(server: Server, command: string): Promise<boolean> {
  const { initializeResult } = await running(server);
  const commands = initializeResult?.capabilities.executeCommandProvider?.commands ?? [];
  return commands.includes(command);
}

async function running(server: Server): Promise<LanguageClient> {
  const client = await server.start();
  if (client === undefined) {
    throw new Error("The server of Azure ML Jobs does not run.");
  }
  return client;
}
