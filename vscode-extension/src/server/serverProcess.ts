// SPDX-License-Identifier: MIT
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import type { ServerProgram } from "./serverProgram";

/** A language server that was started. */
export type ServerProcess = ChildProcessWithoutNullStreams;

/** Starts the language server; fails if the program cannot be run at all. */
export function startProcess(program: ServerProgram): Promise<ServerProcess> {
  const child = spawn(program.java, [...program.arguments, "lsp"], {
    cwd: program.folder,
    windowsHide: true,
  });
  return new Promise((resolve, reject) => {
    child.once("spawn", () => resolve(child));
    // It stays, for without one an error ends the host of all extensions.
    child.on("error", reject);
  });
}

/** Tells whether a process is not known to have ended; one that has is never heard of again. */
export function runs({ exitCode, signalCode }: ServerProcess): boolean {
  return exitCode === null && signalCode === null;
}
