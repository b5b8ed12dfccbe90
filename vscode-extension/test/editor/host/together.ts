// SPDX-License-Identifier: MIT
import { claimCases } from "./claimCases";
import { rootCases } from "./rootCases";
import { runAll } from "./suite";

/** Runs the cases of a window with two folders and another extension for YAML; the editor calls this. */
export function run(): Promise<void> {
  return runAll([...rootCases, ...claimCases]);
}
