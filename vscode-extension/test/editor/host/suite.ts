// SPDX-License-Identifier: MIT
import { writeFileSync } from "node:fs";
import type { Case } from "./cases";
import { inFolder } from "./job";

/** Runs cases one after another, and leaves a report in the first folder; fails if one of them does. */
export async function runAll(cases: readonly Case[]): Promise<void> {
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
