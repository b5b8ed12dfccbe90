// SPDX-License-Identifier: MIT
// Sees which Java is used, and what there is to see without one.
import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { JOB, withEditor } from "./session.mjs";

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
      return inside && readFileSync(`/proc/${id}/maps`, "utf8").includes("amljob.jsa");
    } catch {
      // It ended while it was looked at.
      return false;
    }
  });
}

/** Sees what a user sees on a machine without Java. */
export async function runWithoutJava(where) {
  writeFileSync(path.join(where.folder, "iris.yml"), JOB);
  await withEditor(where, "iris.yml", async ({ see, picture }) => {
    const toast = ".notifications-toasts .notification-list-item";
    await see(`${toast} >> text=needs Java 17 or newer and found none`);
    await see(`${toast} .monaco-button >> text=Open Setting`);
    await picture("no-java");
    const button = await see(`${toast} .monaco-button >> text=Open Setting`);
    await button.click();
    await see(".settings-editor >> text=Java");
  });
}
