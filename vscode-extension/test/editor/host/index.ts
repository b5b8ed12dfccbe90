// SPDX-License-Identifier: MIT
import { writeFileSync } from "node:fs";
import type { Case } from "./cases";
import { commandCases } from "./commandCases";
import { complaintCases } from "./complaintCases";
import { detectionCases } from "./detectionCases";
import { inFolder } from "./job";
import { jobCases } from "./jobCases";
import { languageCases } from "./languageCases";
import { snippetCases } from "./snippetCases";

/** Runs all cases, and leaves a report in the folder; the editor calls this. */
export async function run(): Promise<void> {
  const cases = [
    ...detectionCases,
    ...languageCases,
    ...commandCases,
    ...jobCases,
    ...complaintCases,
    ...snippetCases,
  ];
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
