// SPDX-License-Identifier: MIT
// Looks at the view of all jobs of a folder.
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withEditor } from "./session.mjs";

const GOOD = "display_name: iris\ncommand: ls\nenvironment: azureml:e:1\ncompute: azureml:c\n";
const BAD = GOOD.replace("iris", "mnist").replace("compute", "comput");
const LEGACY = GOOD.replace("iris", "old") + "code:\n  local_path: src\n";

/** Sees the jobs with their problems, keeps up with the disk, opens one, and is told when there is none. */
export async function runJobs(where) {
  const file = (name) => path.join(where.folder, name);
  writeFileSync(file("good.yml"), GOOD);
  writeFileSync(file("bad.yml"), BAD);
  writeFileSync(file("legacy.yml"), LEGACY);
  writeFileSync(file("workflow.yml"), "on: push\njobs: {}\n");
  await withEditor(where, undefined, async ({ page, see, picture }) => {
    await (await see('.activitybar .action-label[aria-label^="Azure ML Jobs"]')).click();
    const row = (text) => `.pane-body .monaco-list-row >> text=${text}`;
    await see(row("good.yml"));
    await see(row("/1 error.*bad.yml/"));
    await see(row("legacy.yml"));
    if (await page.locator(row("workflow.yml")).count()) {
      throw new Error("a file is listed that is no job");
    }
    await (await see(row("mnist"))).click();
    await see(".monaco-editor .squiggly-error");
    await picture("jobs");
    writeFileSync(file("bad.yml"), BAD.replace("comput", "compute"));
    await see(row("/1 error.*bad.yml/"), { state: "detached" });
    for (const name of ["good.yml", "bad.yml", "legacy.yml"]) {
      rmSync(file(name));
    }
    await see(".pane-body .welcome-view-content >> text=There is no Azure ML job");
    await see(".pane-body .monaco-button >> text=New Job...");
    await see(".pane-body .monaco-button >> text=First Steps");
    await picture("no-jobs");
  });
}
