// SPDX-License-Identifier: MIT
// Makes a package that brings its own Java: runtime.mjs. It is for the platform of this machine, since a
// runtime is made of the parts of the JDK that makes it.
import { execFileSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import path from "node:path";

// What jdeps names for the jars, but for java.desktop, which Jackson does without.
const MODULES = ["java.base", "java.logging", "java.sql", "jdk.unsupported", "jdk.zipfs"];

const target = `${process.platform}-${process.arch}`;
const jdk = process.env.JAVA_HOME;
const jlink = jdk ? path.join(jdk, "bin", "jlink") : "jlink";
rmSync("runtime", { recursive: true, force: true });
try {
  const flags = [
    "--strip-java-debug-attributes",
    "--no-header-files",
    "--no-man-pages",
    "--compress=2",
  ];
  execFileSync(jlink, ["--add-modules", MODULES.join(","), ...flags, "--output", "runtime"], {
    stdio: "inherit",
  });
  // The archive of the classes of Java itself, which halves the time to start.
  execFileSync(path.join("runtime", "bin", "java"), ["-Xshare:dump"], { stdio: "ignore" });
  const file = `amljob-${target}.vsix`;
  const vsce = path.join("node_modules", ".bin", "vsce");
  const words = ["--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links"];
  execFileSync(vsce, ["package", "--target", target, ...words, "-o", file], { stdio: "ignore" });
  console.log(`${file}: ${(statSync(file).size / 2 ** 20).toFixed(1)} MB`);
} finally {
  // What is left here would get into the package that is for all platforms.
  rmSync("runtime", { recursive: true, force: true });
}
