// SPDX-License-Identifier: MIT

/** The oldest Java that runs the language server. */
export const OLDEST_JAVA = 17;

/** Reads the feature release from what `java -version` prints: 8 of `1.8.0_392`, 17 of `17.0.15`. */
export function featureRelease(printed: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(printed);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
