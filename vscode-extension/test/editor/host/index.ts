// SPDX-License-Identifier: MIT
import { commandCases } from "./commandCases";
import { complaintCases } from "./complaintCases";
import { detectionCases } from "./detectionCases";
import { jobCases } from "./jobCases";
import { languageCases } from "./languageCases";
import { snippetCases } from "./snippetCases";
import { runAll } from "./suite";
import { traceCases } from "./traceCases";
import { virtualCases } from "./virtualCases";

/** Runs the cases of a window with one folder; the editor calls this. */
export function run(): Promise<void> {
  return runAll([
    ...detectionCases,
    ...languageCases,
    ...commandCases,
    ...jobCases,
    ...complaintCases,
    ...traceCases,
    ...virtualCases,
    ...snippetCases,
  ]);
}
