// SPDX-License-Identifier: MIT
// Tests the package in a real editor: run.mjs EDITOR_HOME VSIX PICTURES [PART_OF_A_NAME]
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEditor } from "./codeServer.mjs";
import { runInHost } from "./hostRun.mjs";
import { buildClaimer, buildRunner } from "./runner.mjs";
import { runUser } from "./users/edits.mjs";
import { runUntrusted, runWithBrokenJava, runWithoutJava, runWithRuntime } from "./users/javas.mjs";
import { runJobs } from "./users/jobs.mjs";
import { runSubmit } from "./users/submits.mjs";

const [home, vsix, pictures] = process.argv.slice(2, 5).map((name) => path.resolve(name));
const only = process.argv[5] ?? "";
const work = mkdtempSync(path.join(tmpdir(), "amljob-editor-"));
let failures = 0;

/** Runs a suite in an editor and a folder of its own. */
async function suite(name, { spied = realJava, ...options }, body) {
  const begin = Date.now();
  const data = path.join(work, name.replace(/\W+/g, "-"));
  const folder = path.join(data, "folder");
  prepareFolder(folder, spied(folder));
  let editor;
  try {
    editor = await startEditor({ home, data, vsix, ...options });
    const report = await body({ port: editor.port, folder, pictures });
    if (readFileSync(editor.settings, "utf8") !== editor.written) {
      throw new Error("the settings of the user were changed");
    }
    console.log(`${report ?? ""}ok      ${name} (${Date.now() - begin} ms)`);
  } catch (failure) {
    failures += 1;
    console.log(`FAILED  ${name}: ${failure.stack}`);
  } finally {
    editor?.stop();
  }
}

/** Makes a folder whose settings name a Java, which leaves a trace when it is called and becomes another program. */
function prepareFolder(folder, program) {
  const spy = path.join(folder, "spy", "bin", "java");
  mkdirSync(path.dirname(spy), { recursive: true });
  writeFileSync(spy, `#!/bin/sh\ntouch '${folder}/java-was-called'\nexec ${program} "$@"\n`);
  chmodSync(spy, 0o755);
  mkdirSync(path.join(folder, "src"));
  writeFileSync(path.join(folder, "src", "main.py"), "");
  mkdirSync(path.join(folder, ".vscode"));
  const settings = { "amljob.java.home": path.join(folder, "spy") };
  writeFileSync(path.join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
}

function java() {
  return execFileSync("sh", ["-c", "command -v java"], { encoding: "utf8" }).trim();
}

function realJava() {
  return `'${java()}'`;
}

/** A Java whose server takes part of the service too. */
function acceptingJava(folder) {
  const double = `'${process.execPath}' '${path.resolve("test/editor/acceptingServer.mjs")}'`;
  return `${double} '${folder}/submitted.json' ${realJava()}`;
}

/** A Java that tells its version, and cannot do anything else. */
function brokenJava() {
  return `sh -c '[ "$1" = -version ] && exec ${java()} "$@"; exit 1' sh`;
}

async function host(where) {
  const { good, report } = await runInHost(where);
  if (!good) {
    throw new Error(`\n${report}`);
  }
  return report;
}

/** Makes a workspace of two folders. */
function prepareWorkspace(folder) {
  const second = path.join(path.dirname(folder), "second");
  mkdirSync(second);
  const workspace = path.join(path.dirname(folder), "both.code-workspace");
  const folders = [folder, second].map((one) => ({ path: one }));
  writeFileSync(workspace, JSON.stringify({ folders }));
  return workspace;
}

const runner = await buildRunner("index");
const together = await buildRunner("together");
const claimer = await buildClaimer();
const none = path.join(work, "none");
const ownRuntime = vsix.replace(/\.vsix$/, `-${process.platform}-${process.arch}.vsix`);
const suites = [
  ["in the extension host", {}, (where) => host({ ...where, runner })],
  [
    "with two folders and another extension for YAML",
    {},
    ({ folder, ...where }) => {
      const workspace = prepareWorkspace(folder);
      return host({ ...where, folder, workspace, runner: together, others: [claimer] });
    },
  ],
  ["as a user", {}, async (where) => `${JSON.stringify(await runUser(where))}\n`],
  ["with all jobs of a folder", {}, runJobs],
  ["submitting a job", { spied: acceptingJava }, runSubmit],
  ["with a Java that is broken", { spied: brokenJava }, runWithBrokenJava],
  ["in a folder that is not trusted", { trusted: false }, runUntrusted],
  [
    "with a runtime of its own",
    { trusted: false, programs: none, vsix: ownRuntime },
    runWithRuntime,
  ],
  ["without Java", { trusted: false, programs: none }, runWithoutJava],
];
const waiting = suites.filter(([name]) => name.includes(only));

/** Runs suites as long as some wait. */
async function lane() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, options, body] = next;
    if (existsSync(options.vsix ?? vsix)) {
      await suite(name, options, body);
    } else {
      console.log(`*** SKIPPED: ${name}: there is no ${options.vsix}`);
    }
  }
}

// An editor waits more than it works: two at a time take little more than half the time.
await Promise.all([lane(), lane()]);
if (failures === 0) {
  rmSync(work, { recursive: true, force: true });
} else {
  console.log(`what is left of the editors is in ${work}`);
}
process.exit(failures === 0 ? 0 : 1);
