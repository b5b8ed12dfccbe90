// SPDX-License-Identifier: MIT
// Makes the Java that a package brings, and the archive of classes that it starts from.
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { platformOf } from "./platform.mjs";
import { setTimes } from "./times.mjs";
import { javaOf, run, tool } from "./tools.mjs";

// The package is compressed as a whole.
const FLAGS = ["--strip-java-debug-attributes", "--no-header-files", "--no-man-pages"];

// A record of what was compiled is of no use to a server that compiles quickly and once. Older ones do not know the flag.
const AHEAD_OF_TIME = [
  "-XX:+IgnoreUnrecognizedVMOptions",
  "-XX:+UnlockDiagnosticVMOptions",
  "-XX:-AOTRecordTraining",
];

const ARCHIVES = read("src/server/archives.json");

/** Links the folder runtime, and fails if it is not for the platform that is meant. */
export function link({ jdk, jmods, target }) {
  rmSync("runtime", { recursive: true, force: true });
  const from = jmods === undefined ? [] : ["--module-path", jmods];
  run(tool(jdk, "jlink"), [
    ...from,
    ...["--add-modules", modules().join(",")],
    ...FLAGS,
    ...["--output", "runtime"],
  ]);
  const made = platformOf(javaOf("runtime"));
  if (made !== target) {
    throw new Error(`the modules make a runtime for ${made}, not for ${target}`);
  }
}

/** Returns the parts of Java that all packages of the project bring. */
function modules() {
  const lines = readFileSync("../packaging/image/modules.txt", "utf8").split(/\r?\n/);
  return lines.filter((line) => /^\w/.test(line));
}

/** Writes the archives, which takes a run on the platform itself. */
export function archive() {
  const java = path.resolve(javaOf("runtime"));
  run(java, ["-Xshare:dump"]);
  setTimes("server");
  removeArchives();
  const [, release] = /^JAVA_VERSION="(\d+)/m.exec(readFileSync("runtime/release", "utf8"));
  const { make, file } = ARCHIVES.find(({ oldestJava }) => Number(release) >= oldestJava);
  // The same spelling of the path as when it is used: Java compares the two.
  run(java, [...flags(), ...AHEAD_OF_TIME, make + file, ...training()]);
}

/** Removes what `archive` has written into the folder server. */
export function removeArchives() {
  ARCHIVES.forEach(({ file }) => rmSync(file, { force: true }));
}

/** Returns the flags with which an unpacked package is started, as the extension does. */
export function flagsOf(extension) {
  const archived = ARCHIVES.filter(({ file }) => existsSync(path.join(extension, file)));
  return [...flags(), ...archived.map(({ use, file }) => use + file)];
}

function flags() {
  return read("src/server/javaFlags.json");
}

function read(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function training() {
  return ["-cp", "server/amljob.jar", "dev.amljob.cli.Training", "all", "../examples"];
}
