// SPDX-License-Identifier: MIT
import { readdir, utimes } from "node:fs/promises";
import * as path from "node:path";
import { seconds } from "./jarTime.json";

/**
 * Gives the jars of a package the time that they had when its archive was made. Java trusts an archive only
 * then, and an editor that unpacks a package gives its files the time of that moment.
 */
export async function setJarTimes(folder: string): Promise<void> {
  try {
    const files = await readdir(folder, { recursive: true });
    const jars = files.filter((file) => file.endsWith(".jar"));
    await Promise.all(jars.map((jar) => utimes(path.join(folder, jar), seconds, seconds)));
  } catch {
    // Whoever may not write there starts without the archive, which is slower and nothing else.
  }
}
