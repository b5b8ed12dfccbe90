// SPDX-License-Identifier: MIT
// Runs the programs that packaging needs.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const SUFFIX = process.platform === "win32" ? ".exe" : "";

/** Runs a program; what it prints is shown if it fails. */
export function run(program, words, options = {}) {
  try {
    return execFileSync(program, words, { encoding: "utf8", stdio: "pipe", ...options });
  } catch (failure) {
    throw new Error(
      `${program} ${words.join(" ")}: ${failure.message}\n${failure.stdout ?? ""}${failure.stderr ?? ""}`,
    );
  }
}

/** Returns a program of a JDK, or the one on the PATH if no JDK is named. */
export function tool(jdk, name) {
  return jdk === undefined ? name : path.join(jdk, "bin", name + SUFFIX);
}

/** Returns the Java in a runtime, whatever platform it is for. */
export function javaOf(runtime) {
  const [windows, other] = ["java.exe", "java"].map((name) => path.join(runtime, "bin", name));
  return existsSync(windows) ? windows : other;
}
