// SPDX-License-Identifier: MIT
import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { featureRelease, OLDEST_JAVA } from "./javaVersion";

/** What came of a look at a program: it will do, it is not there, or it is there and will not do. */
export type Verdict =
  | { readonly fit: "yes"; readonly release: number }
  | { readonly fit: "absent" }
  | { readonly fit: "no"; readonly reason: string };

/** A Java that does not say its version in this time is stuck, as on a network drive that is gone. */
export const PROBE_MILLISECONDS = 10_000;

/** Starts a program to see which Java it is. */
export async function probe(program: string, timeout = PROBE_MILLISECONDS): Promise<Verdict> {
  try {
    await access(program, constants.X_OK);
  } catch {
    return { fit: "absent" };
  }
  return new Promise((resolve) => {
    const options = { timeout, killSignal: "SIGKILL", windowsHide: true } as const;
    execFile(program, ["-version"], options, (error, out, err) => {
      if (error?.killed === true) {
        resolve({ fit: "no", reason: `did not answer within ${timeout / 1000} s` });
      } else {
        resolve(judge(featureRelease(out + err)));
      }
    });
  });
}

function judge(release: number | undefined): Verdict {
  if (release === undefined) {
    return { fit: "no", reason: "does not run, or is no Java" };
  }
  return release < OLDEST_JAVA
    ? { fit: "no", reason: `is Java ${release}` }
    : { fit: "yes", release };
}
