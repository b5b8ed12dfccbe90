// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { test } from "node:test";
import { looksLikeJob } from "../../src/detect/looksLikeJob";

/** A real file, and what the reference loads it as. */
interface Verdict {
  readonly file: string;
  readonly load: string;
  readonly entity?: string;
}

const corpus = process.env.AMLJOB_CORPUS ?? "../../shared/corpus";
const list = path.join(corpus, "verdicts.jsonl");
const skip = existsSync(list) ? false : `there is no ${list}`;

test("finds the jobs among real files", { skip }, (context) => {
  const verdicts = readFileSync(list, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Verdict)
    .filter((verdict) => verdict.load === "ok" && verdict.entity !== undefined);
  const is = (job: boolean): readonly Verdict[] =>
    verdicts.filter(({ entity }) => (entity === "Command") === job);
  const taken = (verdict: Verdict): boolean =>
    looksLikeJob(readFileSync(path.join(corpus, verdict.file), "utf8"));
  const missed = is(true).filter((verdict) => !taken(verdict));
  const wrong = is(false).filter(taken);
  context.diagnostic(`${is(true).length} jobs, ${missed.length} missed`);
  context.diagnostic(`${is(false).length} others, ${wrong.length} taken for jobs`);
  for (const { file } of [...missed, ...wrong]) {
    context.diagnostic(file);
  }
  assert.ok(missed.length <= is(true).length / 100);
  assert.deepEqual(wrong, []);
});
