// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import { is, type ReadyRequest, type Refusal, sentence } from "../../src/server/answers";
import { confirmation, requestText, size } from "../../src/submit/requestText";

const request: ReadyRequest = {
  status: "ready",
  name: "calm_fig_1",
  method: "PUT",
  url: "https://management.azure.com/x",
  apiVersion: "2024-04-01",
  body: { properties: { command: "ls" } },
  uploads: [{ path: "train.py", bytes: 1200 }],
  uploadBytes: 1200,
  warnings: ["the code is large"],
  workspace: "flowers",
  group: "training",
  subscription: "1",
};

test("writes a request that people and programs can read", () => {
  const text = requestText(request);
  const lines = text.split("\n");
  const comments = lines.filter((line) => line.startsWith("//"));
  assert.deepEqual(comments.slice(2), [
    "// PUT https://management.azure.com/x",
    "//",
    "// Worth knowing:",
    "//   the code is large",
    "//",
    "// Uploaded before it unless the workspace has it already, 1.2 kB:",
    "//   train.py, 1.2 kB",
  ]);
  const rest = lines.filter((line) => !line.startsWith("//")).join("\n");
  assert.deepEqual(JSON.parse(rest), request.body);
});

test("says before it is sent where a job goes, and with what", () => {
  const text = confirmation(request);
  for (const part of ["flowers", "training", "1 file, 1.2 kB", "the code is large"]) {
    assert.ok(text.includes(part), part);
  }
  assert.match(confirmation({ ...request, uploads: [] }), /^Code: none$/m);
});

test("says sizes as people do", () => {
  assert.equal(size(0), "0 bytes");
  assert.equal(size(999), "999 bytes");
  assert.equal(size(1000), "1.0 kB");
  assert.equal(size(2_500_000), "2.5 MB");
});

test("makes a sentence of a message and the way out", () => {
  const refusal: Refusal = { status: "blocked", message: "the job has 2 errors", hint: "" };
  assert.equal(sentence(refusal), "The job has 2 errors.");
  assert.equal(sentence({ ...refusal, hint: "mend them" }), "The job has 2 errors; mend them.");
  assert.equal(is<ReadyRequest>(refusal, "ready"), false);
});
