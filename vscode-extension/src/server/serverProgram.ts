// SPDX-License-Identifier: MIT
import * as path from "node:path";

/** A Java and the arguments before those of the command line. */
export interface ServerProgram {
  readonly java: string;
  readonly arguments: readonly string[];
}

/** Flags that make a short start worth more than a long run; memory begins small and has a bound. */
const FLAGS = [
  "-XX:+UseSerialGC",
  "-XX:TieredStopAtLevel=1",
  "-Xshare:auto",
  "-Xlog:disable",
  "-Xms16m",
  "-Xmx256m",
  "-XX:+ExitOnOutOfMemoryError",
];

/** Returns how the jars of a package are started by a Java. */
export function serverProgram(java: string, extensionFolder: string): ServerProgram {
  const jar = path.join(extensionFolder, "server", "amljob.jar");
  return { java, arguments: [...FLAGS, "-cp", jar, "dev.amljob.cli.Main"] };
}
