// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from "node:fs";

/** Returns the id of the process of the language server that this extension host has started. */
export function serverProcess(): number | undefined {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((id) => isServer(id));
}

function isServer(id: number): boolean {
  try {
    const parent = /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1];
    const words = readFileSync(`/proc/${id}/cmdline`, "utf8").split("\0");
    return (
      Number(parent) === process.pid &&
      words.includes("lsp") &&
      words.includes("dev.amljob.cli.Main")
    );
  } catch {
    // It ended while it was looked at.
    return false;
  }
}
