// SPDX-License-Identifier: MIT
// Unpacks a package elsewhere and starts what is in it, as the extension does.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { flagsOf } from "./runtime.mjs";
import { setTimes } from "./times.mjs";
import { javaOf, run, tool } from "./tools.mjs";

const MEMBERS = [
  "package.json",
  "dist/extension.js",
  "server/amljob.jar",
  "LICENSE.txt",
  "readme.md",
];

/** Fails if a package lacks something or does not start; one with an archive must start from it. */
export function tryPackage(file, { jdk, archived, native }) {
  const folder = mkdtempSync(path.join(tmpdir(), "package-"));
  try {
    run(tool(jdk, "jar"), ["--extract", "--file", path.resolve(file)], { cwd: folder });
    const extension = path.join(folder, "extension");
    for (const member of MEMBERS) {
      if (!existsSync(path.join(extension, member))) {
        throw new Error(`${file} lacks ${member}`);
      }
    }
    if (native) {
      start(extension, { jdk, archived, log: path.join(folder, "classes") });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(extension, { jdk, archived, log }) {
  setTimes(path.join(extension, "server"));
  const own = javaOf(path.join(extension, "runtime"));
  const java = existsSync(own) ? own : tool(jdk, "java");
  if (process.platform !== "win32" && existsSync(own)) {
    // A jar tool does not keep what an editor keeps.
    run("chmod", ["+x", own, path.join(path.dirname(own), "..", "lib", "jspawnhelper")]);
  }
  const words = [...flagsOf(extension), `-Xlog:class+load:file="${log}"`];
  const program = ["-cp", "server/amljob.jar", "dev.amljob.cli.Main", "--version"];
  run(java, [...words, ...program], { cwd: extension });
  const loaded = readFileSync(log, "utf8").split("\n");
  const main = loaded.find((line) => line.includes("dev.amljob.cli.Main source:")) ?? "none";
  if (archived !== main.includes("shared objects file")) {
    throw new Error(`the archive is ${archived ? "not " : ""}used: ${main}`);
  }
}
