// SPDX-License-Identifier: MIT
// Measures how long it takes from the opening of a file, which activates an extension, to its first diagnostic:
//
//   measure.mjs EDITOR_HOME [ROUNDS]
//
// Each sample has an editor of its own, just started. The subjects take turns, so that what else the machine does hits all.
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { startEditor } from "./codeServer.mjs";
import { runInHost } from "./hostRun.mjs";
import { buildPeer } from "./peer/build.mjs";
import { buildRunner } from "./runner.mjs";

const home = path.resolve(process.argv[2]);
const rounds = Number(process.argv[3] ?? 9);
const JOB = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
command: python train.py
comput: azureml:cpu-cluster
environment: azureml:sklearn:1
`;
const schema = path.resolve(
  "../schema/src/main/resources/dev/amljob/schema/commandJob.schema.json",
);
const peer = { "yaml.schemas": { [schema]: "*.yml" }, "yaml.schemaStore.enable": false };

const own = `amljob-${process.platform}-${process.arch}.vsix`;
const subjects = [
  { name: "amljob, Java of the machine", vsix: "amljob.vsix", settings: {}, times: [] },
  { name: "amljob, its own Java and archive", vsix: own, settings: {}, times: [] },
  {
    name: "yaml-language-server with the same schema",
    vsix: await buildPeer(path.join(home, "peer")),
    settings: peer,
    times: [],
  },
].filter(({ vsix }) => existsSync(vsix) || console.log(`*** SKIPPED: there is no ${vsix}`));

const runner = await buildRunner("measure");
const work = mkdtempSync(path.join(tmpdir(), "amljob-measure-"));
try {
  // The first round fills the caches of the machine, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const subject of subjects) {
      const time = await sample(subject, path.join(work, "sample"));
      if (round > 0) {
        subject.times.push(time);
      }
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${rounds} rounds, ${cpus().length} x ${cpus()[0].model}; milliseconds`);
for (const { name, vsix, times } of subjects) {
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  const size = (statSync(vsix).size / 1e6).toFixed(1);
  console.log(`${name}: median ${median}, ${times[0]} to ${times.at(-1)}; package ${size} MB`);
}

async function sample({ vsix, settings }, data) {
  const folder = path.join(data, "folder");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "measured.yml"), JOB);
  const editor = await startEditor({ home, data, vsix: path.resolve(vsix), settings });
  try {
    const { good, report } = await runInHost({ port: editor.port, folder, runner });
    if (!good) {
      throw new Error(report);
    }
    return Number(report);
  } finally {
    editor.stop();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    rmSync(data, { recursive: true, force: true, maxRetries: 10 });
  }
}
