// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import { shortLabel } from "../../src/server/shortLabel";

test("shows of an address what tells it from others", () => {
  assert.deepEqual(
    shortLabel("azureml://registries/azureml/environments/sklearn-1.5/labels/latest"),
    {
      label: "sklearn-1.5/labels/latest",
      description: "registry azureml",
    },
  );
});

test("leaves all else as it is", () => {
  for (const label of ["command", "azureml:env:1", "azureml://registries/", "inputs.a"]) {
    assert.equal(shortLabel(label), undefined);
  }
});
