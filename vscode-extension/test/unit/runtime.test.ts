// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { test } from "node:test";
import { candidates, type Surroundings } from "../../src/runtime/candidates";
import { describe, findJava, missingJava, refusedSetting } from "../../src/runtime/findJava";
import { featureRelease } from "../../src/runtime/javaVersion";
import { probe, type Verdict } from "../../src/runtime/probe";

const around = (changes: Partial<Surroundings> = {}): Surroundings => ({
  setting: "",
  bundled: "/ext/runtime",
  environment: {},
  platform: "linux",
  home: "/home/me",
  ...changes,
});

const programs = (changes: Partial<Surroundings>): readonly string[] =>
  candidates(around(changes)).map(({ program }) => program);

test("reads the release of old and new versions", () => {
  assert.equal(featureRelease('openjdk version "17.0.15" 2025-04-15'), 17);
  assert.equal(featureRelease('java version "1.8.0_392"'), 8);
  assert.equal(featureRelease('openjdk version "25-ea" 2025-09-16'), 25);
  assert.equal(featureRelease("no such thing"), undefined);
});

test("asks the setting, the package, JAVA_HOME and PATH, in this order", () => {
  const environment = { JAVA_HOME: "/jdk", PATH: "/usr/bin::/opt/bin" };
  assert.deepEqual(programs({ setting: "/mine", environment }), [
    "/mine/bin/java",
    "/ext/runtime/bin/java",
    "/jdk/bin/java",
    "/usr/bin/java",
    "/opt/bin/java",
  ]);
});

test("takes the setting for a folder, a program, or a place at home", () => {
  assert.equal(programs({ setting: " /jdk/bin/java " })[0], "/jdk/bin/java");
  assert.equal(programs({ setting: "/opt/java" })[0], "/opt/java/bin/java");
  assert.equal(programs({ setting: "~/jdk" })[0], "/home/me/jdk/bin/java");
});

test("looks in the same place once", () => {
  const environment = { JAVA_HOME: "/usr", PATH: "/usr/bin:/usr/bin" };
  assert.deepEqual(programs({ environment }), ["/ext/runtime/bin/java", "/usr/bin/java"]);
});

test("knows the ways of Windows", () => {
  const environment = { Path: "C:\\a;C:\\b" };
  assert.deepEqual(programs({ environment, platform: "win32", bundled: "C:\\ext\\runtime" }), [
    "C:\\ext\\runtime\\bin\\java.exe",
    "C:\\a\\java.exe",
    "C:\\b\\java.exe",
  ]);
});

test("takes the paths of Windows as people have them", () => {
  const first = (setting: string): string =>
    programs({ setting, platform: "win32", home: "C:\\Users\\$& me" })[0] ?? "";
  const program = "C:\\Program Files\\Java\\bin\\java.exe";
  assert.equal(first('"C:\\Program Files\\Java"'), program);
  assert.equal(first("C:\\Program Files\\Java\\"), program);
  assert.equal(first("C:\\Program Files\\Java\\bin\\java"), program);
  assert.equal(
    first("C:\\Program Files\\Java\\bin\\JAVA.EXE").toLowerCase(),
    program.toLowerCase(),
  );
  assert.equal(first("~\\jdk"), "C:\\Users\\$& me\\jdk\\bin\\java.exe");
  const environment = { JAVA_HOME: '"C:\\Program Files\\Java"', PATH: '"D:\\a b";E:\\' };
  assert.deepEqual(programs({ environment, platform: "win32", bundled: "C:\\ext" }).slice(1), [
    program,
    "D:\\a b\\java.exe",
    "E:\\java.exe",
  ]);
});

const verdicts =
  (known: Readonly<Record<string, Verdict>>) =>
  (program: string): Promise<Verdict> =>
    Promise.resolve(known[program] ?? { fit: "absent" });

test("passes over what is too old", async () => {
  const environment = { JAVA_HOME: "/old", PATH: "/new" };
  const search = await findJava(
    around({ environment }),
    verdicts({
      "/old/bin/java": { fit: "no", reason: "is Java 11" },
      "/new/java": { fit: "yes", release: 21 },
    }),
  );
  assert.equal(search.java?.program, "/new/java");
  assert.deepEqual(describe(search), [
    "the runtime of this extension: /ext/runtime/bin/java: not there",
    "JAVA_HOME: /old/bin/java: is Java 11",
    "PATH: /new/java: fits",
  ]);
  assert.equal(refusedSetting(search), undefined);
});

test("says what there is when nothing fits", async () => {
  const search = await findJava(
    around({ environment: { JAVA_HOME: "/old" } }),
    verdicts({ "/old/bin/java": { fit: "no", reason: "is Java 11" } }),
  );
  assert.equal(search.java, undefined);
  assert.equal(
    missingJava(search),
    "Azure ML Jobs needs Java 17 or newer and found none. What there is does not fit: " +
      "/old/bin/java is Java 11. Install one, or name its folder in the setting amljob.java.home.",
  );
});

test("tells when the user's choice was passed over", async () => {
  const search = await findJava(
    around({ setting: "/gone", environment: { PATH: "/new" } }),
    verdicts({ "/new/java": { fit: "yes", release: 17 } }),
  );
  assert.equal(search.java?.program, "/new/java");
  assert.equal(
    refusedSetting(search),
    "The setting amljob.java.home leads to /gone/bin/java, which is not there.",
  );
});

/** Runs a body with a program that is a shell script. */
async function withProgram(
  script: string,
  body: (program: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "java-"));
  const program = path.join(folder, "java");
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  try {
    await body(program);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const posix = { skip: process.platform === "win32" ? "these are shell scripts" : false };

test("starts a program to see its version", posix, () =>
  withProgram(`echo 'openjdk version "21.0.1"' >&2`, async (program) => {
    assert.deepEqual(await probe(program), { fit: "yes", release: 21 });
  }),
);

test("refuses an old Java", posix, () =>
  withProgram(`echo 'openjdk version "11.0.2"' >&2`, async (program) => {
    assert.deepEqual(await probe(program), { fit: "no", reason: "is Java 11" });
  }),
);

test("refuses a program that fails, as the stub of macOS does", posix, () =>
  withProgram("echo 'Unable to locate a Java Runtime.' >&2; exit 1", async (program) => {
    assert.deepEqual(await probe(program), { fit: "no", reason: "does not run, or is no Java" });
  }),
);

test("gives up on a program that hangs", posix, () =>
  withProgram("exec sleep 60", async (program) => {
    const begin = Date.now();
    assert.deepEqual(await probe(program, 200), {
      fit: "no",
      reason: "did not answer within 0.2 s",
    });
    assert.ok(Date.now() - begin < 10_000);
  }),
);

test("says that nothing is there", async () => {
  assert.deepEqual(await probe("/no/such/java"), { fit: "absent" });
});
