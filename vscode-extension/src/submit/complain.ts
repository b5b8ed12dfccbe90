// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { type Refusal, sentence } from "../server/answers";

const SHOW_PROBLEMS = "Show Problems";

/** Tells why a job was not sent, or that nobody knows whether it was. */
export async function complain(refusal: Refusal): Promise<void> {
  const text = sentence(refusal);
  if (refusal.status === "unknown") {
    // Whoever overlooks this may pay for two jobs.
    await vscode.window.showErrorMessage(text, { modal: true });
  } else if (refusal.status === "blocked") {
    const answer = await vscode.window.showErrorMessage(text, SHOW_PROBLEMS);
    if (answer === SHOW_PROBLEMS) {
      await vscode.commands.executeCommand("workbench.actions.view.problems");
    }
  } else {
    await vscode.window.showErrorMessage(text);
  }
}
