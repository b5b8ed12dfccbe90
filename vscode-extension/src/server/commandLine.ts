// SPDX-License-Identifier: MIT
import { spawn } from "node:child_process";
import type { ServerProgram } from "./serverProgram";

/** What a run of the command line printed, and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const TIMEOUT_MILLISECONDS = 30_000;

/** Runs the command line of the server's jars. */
export function runCommandLine(program: ServerProgram, words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program.java, [...program.arguments, ...words], {
      cwd: program.folder,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
      timeout: TIMEOUT_MILLISECONDS,
      killSignal: "SIGKILL",
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (out += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (err += part));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}
