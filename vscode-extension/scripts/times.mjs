// SPDX-License-Identifier: MIT
// Gives files the time that the extension gives them too.
import { readdirSync, readFileSync, utimesSync } from "node:fs";
import path from "node:path";

const { seconds } = JSON.parse(readFileSync("src/server/jarTime.json", "utf8"));

/** Sets the time of all jars in a folder and below it. */
export function setTimes(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (name.endsWith(".jar")) {
      utimesSync(path.join(folder, name), seconds, seconds);
    }
  }
}
