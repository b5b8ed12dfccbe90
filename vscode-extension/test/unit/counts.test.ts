// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import { counts } from "../../src/jobs/counts";

test("counts problems in words", () => {
  assert.equal(counts({ errors: 0, warnings: 0 }), "");
  assert.equal(counts({ errors: 1, warnings: 0 }), "1 error");
  assert.equal(counts({ errors: 2, warnings: 1 }), "2 errors, 1 warning");
});
