// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { until } from "./wait";

/** Waits for a virtual document with a text in it. */
export function preview(scheme: string, part: string | RegExp): Promise<vscode.TextDocument> {
  const previews = (): readonly vscode.TextDocument[] =>
    vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === scheme);
  return until(
    `${scheme} with ${String(part)}`,
    () => previews().find((one) => one.getText().search(part) >= 0),
    () => previews().map((one) => one.getText()),
  );
}
