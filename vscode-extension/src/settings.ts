// SPDX-License-Identifier: MIT
import * as vscode from "vscode";

const SECTION = "amljob";

/** Returns whether jobs are to be recognized by what is in them. */
export function detects(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(SECTION, document).get("detect", true);
}

/**
 * Returns the folder of the Java that the user chose. A folder that is not trusted has no say: the
 * editor leaves its value out, as the manifest asks it to.
 */
export function javaHome(): string {
  return vscode.workspace.getConfiguration(SECTION).get("java.home", "");
}

/** Returns whether lines about a job are shown above it. */
export function showsCodeLenses(): boolean {
  return vscode.workspace.getConfiguration(SECTION).get("codeLens.enabled", false);
}

const TRACE = "trace.server";

/** Returns whether the talk with the server is to be logged. */
export function traces(): boolean {
  return vscode.workspace.getConfiguration(SECTION).get<string>(TRACE, "off") !== "off";
}

/** Returns whether a change may begin or end the log of the talk with the server. */
export function changesTrace(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${SECTION}.${TRACE}`);
}

/** Returns whether a change asks for another Java. */
export function changesJava(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration("amljob.java.home");
}
