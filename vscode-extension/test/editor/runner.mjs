// SPDX-License-Identifier: MIT
// Bundles what runs inside the extension host.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/** Returns the folder of an extension that is a file of host/. */
export async function buildRunner(name) {
  const runner = path.resolve(`out/runner-${name}`);
  await build({
    entryPoints: [`test/editor/host/${name}.ts`],
    outfile: `${runner}/index.js`,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    sourcemap: "inline",
  });
  const manifest = {
    name: "runner",
    publisher: "amljob",
    version: "0.0.1",
    engines: { vscode: "*" },
  };
  writeFileSync(`${runner}/package.json`, JSON.stringify(manifest));
  return runner;
}
