// SPDX-License-Identifier: MIT
// Bundles what runs inside the extension host of an editor under test.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/** Returns the folder of an extension that is a file of host/. */
export function buildRunner(name) {
  return buildExtension(`runner-${name}`, `test/editor/host/${name}.ts`, {});
}

/** Returns the folder of an extension that checks all documents of YAML, as others do. */
export function buildClaimer() {
  return buildExtension("claims-yaml", "test/editor/claimsYaml/extension.ts", {
    main: "./index.js",
    activationEvents: ["onLanguage:yaml"],
  });
}

async function buildExtension(name, entry, more) {
  const folder = path.resolve(`out/${name}`);
  await build({
    entryPoints: [entry],
    outfile: `${folder}/index.js`,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    sourcemap: "inline",
  });
  const manifest = {
    name,
    publisher: "amljob",
    version: "0.0.1",
    engines: { vscode: "^1.91.0" },
    ...more,
  };
  writeFileSync(`${folder}/package.json`, JSON.stringify(manifest));
  return folder;
}
