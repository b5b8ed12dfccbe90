// SPDX-License-Identifier: MIT
// Copies what a package needs from the rest of the project: the jars of the command, and the licences.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { run, tool } from "./tools.mjs";

// Only a cache of tokens needs these, and nothing here asks for one.
const NOT_NEEDED = /^(jna|jna-platform|msal4j-persistence-extension)-\d/;

const BUILT = "../cli/target";

/** Fills the folder server. */
export function copyServer(jdk) {
  if (!existsSync(path.join(BUILT, "amljob.jar"))) {
    run("../amljob", ["--rebuild"], { stdio: "inherit" });
  }
  rmSync("server", { recursive: true, force: true });
  mkdirSync("server/lib", { recursive: true });
  const lib = readdirSync(path.join(BUILT, "lib")).filter((name) => !NOT_NEEDED.test(name));
  store(jdk, "server", [path.join(BUILT, "amljob.jar")]);
  store(
    jdk,
    "server/lib",
    lib.map((name) => path.join(BUILT, "lib", name)),
  );
  copyFileSync("../LICENSE", "LICENSE");
  copyFileSync("../NOTICE", "NOTICE");
}

function store(jdk, folder, jars) {
  run(tool(jdk, "java"), ["scripts/Store.java", folder, ...jars]);
}
