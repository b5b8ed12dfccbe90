// SPDX-License-Identifier: MIT
// Makes a package of the extension:
//
//   package.mjs                                 amljob.vsix, for every platform; it needs a Java there
//   package.mjs --target current                amljob-PLATFORM.vsix, with a Java for the platform of this machine
//   package.mjs --target PLATFORM --jmods DIR   the same for another platform, of the modules of a JDK for that one
//
// --jdk-home DIR is the JDK that does the work, JAVA_HOME or the one on the PATH by default; with --jmods it must be of the same
// release as the modules. The archive that makes a start quicker can only be made on the platform itself.
import { readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { currentPlatform } from "./platform.mjs";
import { archive, link, removeArchives } from "./runtime.mjs";
import { copyServer } from "./server.mjs";
import { run } from "./tools.mjs";
import { tryPackage } from "./tryPackage.mjs";

const TARGETS = ["linux", "alpine", "darwin", "win32"].flatMap((system) => [
  `${system}-x64`,
  `${system}-arm64`,
]);

/** In megabytes. */
const MOST = { universal: 10, platform: 60 };

const { values } = parseArgs({
  options: {
    target: { type: "string" },
    "jdk-home": { type: "string", default: process.env.JAVA_HOME || undefined },
    jmods: { type: "string" },
  },
});
const jdk = values["jdk-home"];
const target = values.target === "current" ? currentPlatform() : values.target;
if (target !== undefined && !TARGETS.includes(target)) {
  throw new Error(`there is no platform ${target}; there are ${TARGETS.join(", ")}`);
}
const native = target === undefined || target === currentPlatform();
if (!native && values.jmods === undefined) {
  throw new Error(`a package for ${target} takes the modules of a JDK for it: --jmods DIR`);
}

copyServer(jdk);
try {
  run(process.execPath, ["scripts/build.mjs"]);
  if (target !== undefined) {
    link({ jdk, jmods: values.jmods, target });
    if (native) {
      archive();
    } else {
      console.log(`no archive: it has to be made on ${target}; the server starts more slowly`);
    }
  }
  write(target === undefined ? "amljob.vsix" : `amljob-${target}.vsix`);
} finally {
  // What is left here would get into the package that is for all platforms.
  rmSync("runtime", { recursive: true, force: true });
  removeArchives();
}

/**
 * Where the links and pictures of README.md lead. A market shows the page without the files beside it, so they become
 * addresses in the repository, once somebody owns it; vsce itself does not heed that the extension lies in a folder there.
 */
function readmeLinks() {
  const { url, directory } = JSON.parse(readFileSync("package.json", "utf8")).repository;
  if (url.includes("/OWNER/")) {
    return ["--no-rewrite-relative-links"];
  }
  const at = (view) => `${url.replace(/\.git$/, "")}/${view}/HEAD/${directory}`;
  return ["--baseContentUrl", at("blob"), "--baseImagesUrl", at("raw")];
}

function write(file) {
  const vsce = path.join("node_modules", "@vscode", "vsce", "vsce");
  const platform = target === undefined ? [] : ["--target", target];
  const words = ["--no-dependencies", ...readmeLinks(), "-o", file];
  run(process.execPath, [vsce, "package", ...platform, ...words]);
  const megabytes = statSync(file).size / 1e6;
  const most = target === undefined ? MOST.universal : MOST.platform;
  console.log(`${file}: ${megabytes.toFixed(1)} MB of at most ${most}`);
  if (megabytes > most) {
    throw new Error(`${file} is too big`);
  }
  tryPackage(file, { jdk, archived: native && target !== undefined, native });
}
