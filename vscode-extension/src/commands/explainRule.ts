// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { ruleUri } from "../preview/rulePages";
import { runCommandLine } from "../server/commandLine";
import type { Server } from "../server/server";

/** A rule as `amljob rules --format json` lists it. */
interface ListedRule {
  readonly id: string;
  readonly summary: string;
}

/** Shows the page of a rule, which the user picks; the rules that the active file breaks come first. */
export async function explainRule(server: Server, rule?: unknown): Promise<void> {
  const id = typeof rule === "string" ? rule : await pick(server);
  if (id !== undefined) {
    await vscode.commands.executeCommand("markdown.showPreview", ruleUri(id));
  }
}

async function pick(server: Server): Promise<string | undefined> {
  const here = brokenHere();
  const items = listRules(server).then((rules) =>
    [...rules]
      .sort((a, b) => Number(here.has(b.id)) - Number(here.has(a.id)))
      .map((rule) => ({
        label: rule.id,
        description: here.has(rule.id) ? "in this file" : "",
        detail: rule.summary,
      })),
  );
  const picked = await vscode.window.showQuickPick(items, {
    title: "Explain Rule",
    matchOnDetail: true,
  });
  return picked?.label;
}

async function listRules(server: Server): Promise<readonly ListedRule[]> {
  await server.start();
  const program = server.installation?.program;
  if (program === undefined) {
    return [];
  }
  const outcome = await runCommandLine(program, ["rules", "--format", "json"]);
  return JSON.parse(outcome.out) as readonly ListedRule[];
}

function brokenHere(): ReadonlySet<string> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const diagnostics = uri === undefined ? [] : vscode.languages.getDiagnostics(uri);
  return new Set(
    diagnostics.map(({ code }) => String(typeof code === "object" ? code.value : code)),
  );
}
