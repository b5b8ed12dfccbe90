// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import { CrashLimit } from "../../src/server/crashLimit";

test("gives up on a server that crashes again and again", () => {
  const limit = new CrashLimit(2, 1000, () => 0);
  assert.deepEqual(
    [1, 2, 3].map(() => limit.allowsRestart()),
    [true, true, false],
  );
});

test("forgets crashes of long ago", () => {
  let now = 0;
  const limit = new CrashLimit(1, 1000, () => now);
  assert.equal(limit.allowsRestart(), true);
  now = 2000;
  assert.equal(limit.allowsRestart(), true);
  now = 2500;
  assert.equal(limit.allowsRestart(), false);
});
