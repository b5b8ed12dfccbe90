// SPDX-License-Identifier: MIT
import * as path from "node:path";

/** A program that may be a Java, and what led to it. */
export interface Candidate {
  readonly origin: string;
  readonly program: string;
}

/** Where to look for a Java. */
export interface Surroundings {
  /** The setting; empty if there is none, or if the folder is not trusted. */
  readonly setting: string;
  /** The folder of the runtime that the package may bring. */
  readonly bundled: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** Lists the places of a Java, the most explicit first; nothing says yet that there is one. */
export function candidates(around: Surroundings): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (origin: string, program: string): void => {
    if (!found.some((known) => known.program === program)) {
      found.push({ origin, program });
    }
  };
  if (around.setting.trim() !== "") {
    add("the setting amljob.java.home", ofSetting(around));
  }
  add("the runtime of this extension", javaIn(around.bundled, around.platform));
  const javaHome = unquoted(around.environment.JAVA_HOME ?? "");
  if (javaHome !== "") {
    add("JAVA_HOME", javaIn(javaHome, around.platform));
  }
  for (const folder of searchPath(around)) {
    add("PATH", at(around.platform).join(folder, executable(around.platform)));
  }
  return found;
}

/** Returns the program in a folder of a Java. */
function javaIn(home: string, platform: NodeJS.Platform): string {
  return at(platform).join(home, "bin", executable(platform));
}

/** People name the program as often as the folder that it is in. */
function ofSetting(around: Surroundings): string {
  // The home is put in by a function: in a text, `$&` would stand for the match.
  const setting = unquoted(around.setting).replace(/^~(?=$|[/\\])/, () => around.home);
  if (!/[/\\]bin[/\\]java(\.exe)?$/i.test(setting)) {
    return javaIn(setting, around.platform);
  }
  const needsEnding = around.platform === "win32" && !/\.exe$/i.test(setting);
  return needsEnding ? `${setting}.exe` : setting;
}

/** On Windows, what copies a path puts quotes around it; no path has any. */
function unquoted(text: string): string {
  return text.trim().replace(/^"(.*)"$/, "$1");
}

function searchPath(around: Surroundings): readonly string[] {
  const key = Object.keys(around.environment).find((name) => name.toUpperCase() === "PATH");
  const value = key === undefined ? "" : (around.environment[key] ?? "");
  return value
    .split(at(around.platform).delimiter)
    .map(unquoted)
    .filter((folder) => folder !== "");
}

function at(platform: NodeJS.Platform): path.PlatformPath {
  return platform === "win32" ? path.win32 : path.posix;
}

function executable(platform: NodeJS.Platform): string {
  return platform === "win32" ? "java.exe" : "java";
}
