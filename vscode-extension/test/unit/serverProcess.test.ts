// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import type { ServerProgram } from "../../src/server/serverProgram";
import { runs, startProcess } from "../../src/server/serverProcess";

/** What stands for Java: it gets the word that starts the server, and runs until it is told otherwise. */
const program = (code: string): ServerProgram => ({
  java: process.execPath,
  arguments: ["-e", code],
  folder: "/",
});
const WAITS = program("setInterval(() => {}, 1000)");

test("tells whether a process has ended", async () => {
  const child = await startProcess(WAITS);
  assert.ok(runs(child));
  child.kill();
  await once(child, "exit");
  assert.ok(!runs(child));
});

test("tells the server to be one", async () => {
  const child = await startProcess(program("process.stdout.write(process.argv[1])"));
  assert.equal(String((await once(child.stdout, "data"))[0]), "lsp");
});

test("fails if there is no such program", async () => {
  await assert.rejects(startProcess({ ...WAITS, java: "/no/such/java" }), /ENOENT/);
});
