// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
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

/** The server names this one, and people have no use for it. */
const HIDDEN = ["amljob.rename"];

test("every command is registered, and no other", () => {
  const source = readFileSync("src/commands/registerCommands.ts", "utf8");
  const table = /Record<string, \(\.\.\.words.*?> = \{(.*?)\n  \};/s.exec(source)?.[1] ?? "";
  const registered = [...table.matchAll(/^    (\w+)[:,]/gm)].map((match) => `amljob.${match[1]}`);
  const listed = manifest.contributes.commands.map(({ command }) => command);
  assert.deepEqual(registered.toSorted(), [...listed, ...HIDDEN].toSorted());
});

test("the server and the extension do not register the same command", () => {
  const commands = "../lsp-server/src/main/java/dev/amljob/lsp";
  const server = readdirSync(commands, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".java"))
    .flatMap((name) => [
      ...readFileSync(`${commands}/${name}`, "utf8").matchAll(/"(amljob\.[\w.]+)"/g),
    ]);
  const taken = new Set(server.map(([, name]) => name));
  const both = manifest.contributes.commands.filter(({ command }) => taken.has(command));
  // These the server names in lenses, which are the extension's to run.
  const lenses = ["amljob.showRenderedCommand", "amljob.submitDryRun", "amljob.rename"];
  assert.deepEqual(
    both.filter(({ command }) => !lenses.includes(command)),
    [],
  );
  assert.ok(taken.has("amljob.dump"));
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
