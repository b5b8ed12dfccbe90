// SPDX-License-Identifier: MIT
// Makes a package of yaml-language-server, bundled as its own extension bundles it.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const VERSION = "1.25.0";

/** Returns the file of the package; installs the server from its registry into a folder. */
export async function buildPeer(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{"private": true}');
  const words = ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"];
  execFileSync("npm", [...words, `yaml-language-server@${VERSION}`], { cwd: folder });
  const extension = path.join(folder, "extension");
  mkdirSync(extension, { recursive: true });
  const bundle = (entry, name, external) =>
    build({
      entryPoints: [entry],
      outfile: path.join(extension, name),
      bundle: true,
      minify: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      mainFields: ["module", "main"],
      logLevel: "error",
      external,
    });
  const server = path.join(folder, "node_modules/yaml-language-server");
  await bundle(path.join(server, "out/server/src/server.js"), "server.js", []);
  // It does not start without its texts.
  cpSync(path.join(server, "l10n"), path.join(extension, "l10n"), { recursive: true });
  await bundle("test/editor/peer/extension.ts", "extension.js", ["vscode"]);
  const manifest = {
    name: "peer",
    publisher: "amljob",
    version: "0.0.1",
    engines: { vscode: "^1.91.0" },
    main: "./extension.js",
    activationEvents: ["onLanguage:yaml"],
    contributes: {
      configuration: { properties: { "yaml.schemas": { type: "object", default: {} } } },
    },
  };
  writeFileSync(path.join(extension, "package.json"), JSON.stringify(manifest));
  writeFileSync(path.join(extension, "README.md"), "Only for measurements.\n");
  const file = path.join(folder, "peer.vsix");
  const vsce = path.resolve("node_modules/@vscode/vsce/vsce");
  const flags = ["--no-dependencies", "--allow-missing-repository", "--skip-license", "-o", file];
  execFileSync(process.execPath, [vsce, "package", ...flags], { cwd: extension, stdio: "pipe" });
  return file;
}
