// SPDX-License-Identifier: MIT
import { existsSync } from "node:fs";
import * as path from "node:path";
// What a start may be quicker by, the best first; a package brings one of them.
import ARCHIVES from "./archives.json";
// Flags that make a short start worth more than a long run; memory begins small and has a bound.
import FLAGS from "./javaFlags.json";

/** A Java, the arguments before those of the command line, and the folder in which it has to be started. */
export interface ServerProgram {
  readonly java: string;
  readonly arguments: readonly string[];
  readonly folder: string;
}

/**
 * Returns how the jars of a package are started by a Java. The one that came with them starts from its
 * archive, which names the jars as they are named here: from the folder of the package.
 */
export function serverProgram(java: string, extensionFolder: string): ServerProgram {
  const own = path.dirname(path.dirname(java)) === path.join(extensionFolder, "runtime");
  const archive = ARCHIVES.find(({ file }) => own && existsSync(path.join(extensionFolder, file)));
  const archived = archive === undefined ? [] : [archive.use + archive.file];
  const program = ["-cp", "server/amljob.jar", "dev.amljob.cli.Main"];
  return { java, arguments: [...FLAGS, ...archived, ...program], folder: extensionFolder };
}
