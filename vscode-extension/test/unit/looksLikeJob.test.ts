// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import { looksLikeJob, mentionsAzureMl } from "../../src/detect/looksLikeJob";

const jobs: Record<string, string> = {
  schema:
    "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: ls\n",
  "schema alone": '$schema: "https://example.org/commandJob.schema.json"\n',
  "schema in a comment":
    "# yaml-language-server: $schema=https://x/azureml/commandJob.schema.json\n",
  type: "type: command\n",
  "command and environment": "command: ls\nenvironment: azureml:a:1\n",
  "command and compute": "command: ls\ncompute: azureml:c\n",
  "a mistake in a key": "comand: ls\ntype: command\nenvironment: x\n",
  "after a byte order mark": "\uFEFFtype: command\n",
  "after a start of document": "---\n# comment\ntype: command\n",
  "with carriage returns": "type: command # a job\r\ncommand: ls\r\n",
  "with quoted keys": "'command': ls\n\"environment\": azureml:a:1\n",
  "broken behind": "type: command\ninputs: {a: [\n",
};

for (const [name, text] of Object.entries(jobs)) {
  test(`takes for a job: ${name}`, () => assert.equal(looksLikeJob(text), true));
}

const schema = (name: string): string =>
  `$schema: https://azuremlschemas.azureedge.net/latest/${name}.schema.json\n`;

const others: Record<string, string> = {
  nothing: "",
  "a pipeline by its schema": `${schema("pipelineJob")}type: pipeline\njobs: {}\n`,
  "a component by its schema": `${schema("commandComponent")}type: command\ncommand: ls\nenvironment: x\n`,
  "an environment": `${schema("environment")}image: x\n`,
  "a component by its keys":
    "name: a\nversion: 1\ntype: command\ncommand: ls\nenvironment: x\ninputs:\n  a:\n    type: integer\n    default: 1\n",
  "a deterministic component":
    "type: command\nis_deterministic: true\ncommand: ls\nenvironment: x\n",
  "a sweep": "type: sweep\ntrial:\n  command: ls\n",
  "the service of a compose file": "services:\n  web:\n    command: ls\n    environment: [A=1]\n",
  "a workflow": "on: push\njobs:\n  a:\n    steps: []\n",
  "a task of a pod": "apiVersion: v1\nkind: Pod\ncommand: ls\nenvironment: x\n",
  "a nested job": "a:\n  type: command\n  command: ls\n",
  "a second document": "a: 1\n---\ntype: command\n",
  "text in a block": "description: |\n  type: command\n",
};

for (const [name, text] of Object.entries(others)) {
  test(`leaves alone: ${name}`, () => assert.equal(looksLikeJob(text), false));
}

test("offers the switch for files of Azure ML alone", () => {
  assert.equal(mentionsAzureMl("path: azureml:data:1\n"), true);
  assert.equal(mentionsAzureMl("a: 1\n"), false);
});
