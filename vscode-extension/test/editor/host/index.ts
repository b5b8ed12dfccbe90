// SPDX-License-Identifier: MIT
import { writeFileSync } from "node:fs";
import * as vscode from "vscode";
import type { Case } from "./cases";
import { commandCases } from "./commandCases";
import { detectionCases } from "./detectionCases";
import { inFolder } from "./job";
import { languageCases } from "./languageCases";
import { snippetCases } from "./snippetCases";
import { untrustedCases } from "./untrustedCases";

/** Runs the cases that fit the folder, and leaves a report in it; the editor calls this. */
export async function run(): Promise<void> {
  const cases = vscode.workspace.isTrusted
    ? [...detectionCases, ...languageCases, ...commandCases, ...snippetCases]
    : untrustedCases;
  const report: string[] = [];
  let failures = 0;
  for (const one of cases) {
    const result = await attempt(one);
    failures += result.failed ? 1 : 0;
    report.push(result.line);
    writeFileSync(inFolder("report.txt").fsPath, `${report.join("\n")}\n`);
  }
  if (failures > 0) {
    throw new Error(`${failures} of ${cases.length} tests failed`);
  }
}

async function attempt(one: Case): Promise<{ readonly failed: boolean; readonly line: string }> {
  const begin = Date.now();
  try {
    await one.run();
    return { failed: false, line: `ok      ${one.name} (${Date.now() - begin} ms)` };
  } catch (failure) {
    const reason = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
    return { failed: true, line: `FAILED  ${one.name}\n${reason}` };
  }
}
