// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import type { Position } from "vscode-languageclient/node";

/** Lets the user name what a refactoring has just made; the server asks for it by an address and a place. */
export async function rename(uri: unknown, position: unknown): Promise<void> {
  const { line, character } = position as Position;
  const place = new vscode.Position(line, character);
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(String(uri), true));
  editor.selection = new vscode.Selection(place, place);
  await vscode.commands.executeCommand("editor.action.rename", [editor.document.uri, place]);
}
