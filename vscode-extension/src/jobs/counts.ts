// SPDX-License-Identifier: MIT

/** Says how many problems there are of the kinds that count; nothing if there are none. */
export function counts(of: { readonly errors: number; readonly warnings: number }): string {
  return [some(of.errors, "error"), some(of.warnings, "warning")]
    .filter((part) => part !== "")
    .join(", ");
}

function some(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
