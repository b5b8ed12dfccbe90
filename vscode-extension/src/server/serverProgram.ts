// SPDX-License-Identifier: MIT
import { existsSync } from "node:fs";
import * as path from "node:path";
// Flags that make a short start worth more than a long run; memory begins small and has a bound.
import FLAGS from "./javaFlags.json";

const ARCHIVE = "server/amljob.jsa";

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
  const archived = own && existsSync(path.join(extensionFolder, ARCHIVE));
  const archive = archived ? [`-XX:SharedArchiveFile=${ARCHIVE}`] : [];
  const program = ["-cp", "server/amljob.jar", "dev.amljob.cli.Main"];
  return { java, arguments: [...FLAGS, ...archive, ...program], folder: extensionFolder };
}
