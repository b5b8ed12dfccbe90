// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";

/** Asks again and again until there is an answer, and fails with what was seen last. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | PromiseLike<T | undefined | false>,
  seen: () => unknown = () => "",
): Promise<T> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const answer = await look();
    if (answer !== undefined && answer !== false) {
      return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return assert.fail(`no ${what}; seen: ${JSON.stringify(seen())}`);
}
