// SPDX-License-Identifier: MIT
// Sees which Java is used, and what there is to see without one.
import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { JOB, TOAST, withEditor } from "./session.mjs";

/** Sees that jobs are checked in a folder that is not trusted, and that its Java is left alone. */
export async function runUntrusted(where) {
  writeFileSync(path.join(where.folder, "iris.yml"), JOB);
  await withEditor(where, "iris.yml", async ({ see }) => {
    await see(".statusbar-item >> text=Restricted Mode");
    await see(".monaco-editor .squiggly-error");
  });
  if (existsSync(path.join(where.folder, "java-was-called"))) {
    throw new Error("a program was started that the folder names");
  }
}

/** Sees that jobs are checked by the Java that the package brings, which has started from its archive. */
export async function runWithRuntime(where) {
  writeFileSync(path.join(where.folder, "iris.yml"), JOB);
  await withEditor(where, "iris.yml", async ({ see }) => {
    await see(".monaco-editor .squiggly-error");
    if (!isArchiveUsed(path.dirname(where.folder))) {
      throw new Error("the server did not start from its archive");
    }
  });
}

/** Looks at the processes that work in a folder for one that has the archive in its memory. */
function isArchiveUsed(folder) {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return processes.some((id) => {
    try {
      const inside = readlinkSync(`/proc/${id}/cwd`).startsWith(folder);
      return inside && /amljob\.(aot|jsa)$/m.test(readFileSync(`/proc/${id}/maps`, "utf8"));
    } catch {
      // It ended while it was looked at.
      return false;
    }
  });
}

/** Sees what a user sees whose Java cannot run the server, and that it starts once it can. */
export async function runWithBrokenJava(where) {
  writeFileSync(path.join(where.folder, "iris.yml"), JOB);
  await withEditor(where, "iris.yml", async ({ page, see }) => {
    await see(`${TOAST} >> text=did not start; its log says why`);
    const shown = await page.locator(TOAST).count();
    if (shown !== 1) {
      throw new Error(`${shown} messages where one is enough`);
    }
    const folder = path.join(where.folder, "spy", "bin");
    renameSync(path.join(folder, "java"), path.join(folder, "broken"));
    await (await see(`${TOAST} .monaco-button >> text=Restart`)).click();
    await see(".monaco-editor .squiggly-error");
  });
}

/** Sees what a user sees on a machine without Java. */
export async function runWithoutJava(where) {
  writeFileSync(path.join(where.folder, "iris.yml"), JOB);
  await withEditor(where, "iris.yml", async ({ see, picture }) => {
    await see(`${TOAST} >> text=needs Java 17 or newer and found none`);
    await see(`${TOAST} .monaco-button >> text=Open Setting`);
    await picture("no-java");
    const button = await see(`${TOAST} .monaco-button >> text=Open Setting`);
    await button.click();
    await see(".settings-editor >> text=Java");
  });
}
