// SPDX-License-Identifier: MIT

/** What lies at the left margin of a YAML text: its keys, and their values where those are on the same line. */
export type TopLevelKeys = ReadonlyMap<string, string>;

// Block scalars are indented, so that a line at the margin is never part of one.
const KEY = /^(?:"([^"\n]+)"|'([^'\n]+)'|([$\w][$\w.-]*))[ \t]*:(?:[ \t]+(.*))?$/;

/** Reads the keys of the first document of a text; a text that is half typed has keys too. */
export function topLevelKeys(text: string): TopLevelKeys {
  const keys = new Map<string, string>();
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    if (line.startsWith("---") && keys.size > 0) {
      break;
    }
    const match = KEY.exec(line);
    const name = match?.[1] ?? match?.[2] ?? match?.[3];
    if (name !== undefined && !keys.has(name)) {
      keys.set(name, plain(match?.[4] ?? ""));
    }
  }
  return keys;
}

/** Returns a value without its quotes and without a comment behind it. */
function plain(value: string): string {
  const quoted = /^(["'])(.*?)\1/.exec(value.trim());
  return quoted?.[2] ?? value.replace(/(^|\s)#.*$/, "").trim();
}
