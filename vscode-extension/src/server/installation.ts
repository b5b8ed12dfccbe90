// SPDX-License-Identifier: MIT
import * as os from "node:os";
import * as path from "node:path";
import * as vscode from "vscode";
import { describe, findJava, missingJava, refusedSetting, type Search } from "../runtime/findJava";
import { javaHome } from "../settings";
import { setJarTimes } from "./jarTimes";
import { type ServerProgram, serverProgram } from "./serverProgram";

/** What runs the server, and how it was found. */
export interface Installation {
  readonly program: ServerProgram;
  readonly search: Search;
}

const CHOOSE = "Open Setting";
const SHOW_TRIED = "Show What Was Tried";

/** Finds a Java for the server; tells the user if there is none. */
export async function install(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): Promise<Installation | undefined> {
  const search = await findJava({
    setting: javaHome(),
    bundled: path.join(context.extensionPath, "runtime"),
    environment: process.env,
    platform: process.platform,
    home: os.homedir(),
  });
  describe(search).forEach((line) => log.info(`looked for Java: ${line}`));
  if (search.java === undefined) {
    void complain(missingJava(search), vscode.window.showErrorMessage, log);
    return undefined;
  }
  const refused = refusedSetting(search);
  if (refused !== undefined) {
    const instead = `${refused} ${search.java.program} is used instead.`;
    void complain(instead, vscode.window.showWarningMessage, log);
  }
  await setJarTimes(path.join(context.extensionPath, "server"));
  return { program: serverProgram(search.java.program, context.extensionPath), search };
}

async function complain(
  message: string,
  show: (message: string, ...buttons: string[]) => Thenable<string | undefined>,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const answer = await show(message, CHOOSE, SHOW_TRIED);
  if (answer === CHOOSE) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "amljob.java.home");
  } else if (answer === SHOW_TRIED) {
    log.show();
  }
}
