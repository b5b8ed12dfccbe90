// SPDX-License-Identifier: MIT
// Tells for which platform a program was made, by its first bytes.
import { readFileSync } from "node:fs";

const ELF_MACHINES = { 62: "x64", 183: "arm64" };
const MACH_MACHINES = { 0x01000007: "x64", 0x0100000c: "arm64" };
const PE_MACHINES = { 0x8664: "x64", 0xaa64: "arm64" };

/** Returns the platform of a program as packages name it, or "unknown". */
export function platformOf(program) {
  const bytes = readFileSync(program);
  const magic = bytes.readUInt32BE(0);
  if (magic === 0x7f454c46) {
    const system = bytes.includes("ld-musl-") ? "alpine" : "linux";
    return named(system, ELF_MACHINES[bytes.readUInt16LE(18)]);
  }
  if (magic === 0xcffaedfe) {
    return named("darwin", MACH_MACHINES[bytes.readUInt32LE(4)]);
  }
  if (magic >>> 16 === 0x4d5a) {
    return named("win32", PE_MACHINES[bytes.readUInt16LE(bytes.readUInt32LE(0x3c) + 4)]);
  }
  return "unknown";
}

function named(system, machine) {
  return machine === undefined ? "unknown" : `${system}-${machine}`;
}

/** Returns the platform of this machine. */
export function currentPlatform() {
  return platformOf(process.execPath);
}
