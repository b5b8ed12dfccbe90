// SPDX-License-Identifier: MIT
// Copies what a package needs from the rest of the project: the jars of the server, and the licences.
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from "node:fs";

const built = "../cli/target/amljob.jar";
if (!existsSync(built)) {
  execFileSync("../amljob", ["--rebuild"], { stdio: "inherit" });
}
rmSync("server", { recursive: true, force: true });
mkdirSync("server");
copyFileSync(built, "server/amljob.jar");
cpSync("../cli/target/lib", "server/lib", { recursive: true });
copyFileSync("../LICENSE", "LICENSE");
copyFileSync("../NOTICE", "NOTICE");
