// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** What the tests read of package.json. */
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
  };
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] };
  };
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

test("every command is registered, and no other", () => {
  const source = readFileSync("src/commands/registerCommands.ts", "utf8");
  const table = /Record<string, \(argument.*?> = \{(.*?)\n  \};/s.exec(source)?.[1] ?? "";
  const registered = [...table.matchAll(/^    (\w+):/gm)].map((match) => `amljob.${match[1]}`);
  const listed = manifest.contributes.commands.map(({ command }) => command);
  assert.deepEqual(registered.toSorted(), listed.toSorted());
});

test("every setting says what it does", () => {
  for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) {
    const description = setting.description ?? setting.markdownDescription;
    assert.ok(typeof description === "string" && description.endsWith("."), name);
  }
});

test("a folder that is not trusted cannot name a program", () => {
  assert.deepEqual(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations, [
    "amljob.java.home",
  ]);
});
