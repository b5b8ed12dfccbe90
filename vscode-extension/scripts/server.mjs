// SPDX-License-Identifier: MIT
// Copies what a package needs from the rest of the project: the jars of the server, and the licences.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";

// What the server and the other commands use that the extension calls. The rest is for submitting jobs: it would double the
// size, and bring what can open a connection.
const NEEDED =
  /^(amljob-(core|schema|lsp-server)|gson|jackson-(annotations|core|databind)|json-schema-validator|org\.eclipse\.lsp4j.*|picocli|slf4j-(api|nop)|snakeyaml-engine|jspecify|error_prone_annotations)-\d/;

const built = "../cli/target/amljob.jar";
if (!existsSync(built)) {
  execFileSync("../amljob", ["--rebuild"], { stdio: "inherit" });
}
rmSync("server", { recursive: true, force: true });
mkdirSync("server");
copyFileSync(built, "server/amljob.jar");
mkdirSync("server/lib");
for (const jar of readdirSync("../cli/target/lib").filter((name) => NEEDED.test(name))) {
  copyFileSync(`../cli/target/lib/${jar}`, `server/lib/${jar}`);
}
copyFileSync("../LICENSE", "LICENSE");
copyFileSync("../NOTICE", "NOTICE");
