// SPDX-License-Identifier: MIT
// Bundles the unit tests, which know nothing of an editor, and runs them.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { build } from "esbuild";

rmSync("out/unit", { recursive: true, force: true });
const tests = readdirSync("test/unit").filter((name) => name.endsWith(".test.ts"));
await build({
  entryPoints: tests.map((name) => `test/unit/${name}`),
  outdir: "out/unit",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  sourcemap: "inline",
});
const files = tests.map((name) => `out/unit/${name.replace(/ts$/, "js")}`);
const run = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...files], {
  stdio: "inherit",
});
process.exit(run.status ?? 1);
