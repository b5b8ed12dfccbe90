// SPDX-License-Identifier: MIT
import { type Candidate, candidates, type Surroundings } from "./candidates";
import { OLDEST_JAVA } from "./javaVersion";
import { probe, type Verdict } from "./probe";

/** A candidate that was looked at. */
export interface Trial {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

/** The Java that was found, if any, and all that was tried up to there. */
export interface Search {
  readonly java: Candidate | undefined;
  readonly trials: readonly Trial[];
}

/** Returns the first candidate that is new enough. */
export async function findJava(
  around: Surroundings,
  look: (program: string) => Promise<Verdict> = probe,
): Promise<Search> {
  const trials: Trial[] = [];
  for (const candidate of candidates(around)) {
    const verdict = await look(candidate.program);
    trials.push({ candidate, verdict });
    if (verdict.fit === "yes") {
      return { java: candidate, trials };
    }
  }
  return { java: undefined, trials };
}

/** Says in a sentence what to do when there is no Java. */
export function missingJava(search: Search): string {
  const unfit = search.trials.flatMap(({ candidate, verdict }) =>
    verdict.fit === "no" ? [`${candidate.program} ${verdict.reason}`] : [],
  );
  const found = unfit.length === 0 ? "" : ` What there is does not fit: ${unfit.join("; ")}.`;
  return (
    `Azure ML Jobs needs Java ${OLDEST_JAVA} or newer and found none.${found} ` +
    "Install one, or name its folder in the setting amljob.java.home."
  );
}

/** Lists what was tried, a line each, for a log. */
export function describe(search: Search): readonly string[] {
  return search.trials.map(({ candidate, verdict }) => {
    const end = { yes: "fits", absent: "not there", no: "" }[verdict.fit];
    return `${candidate.origin}: ${candidate.program}: ${verdict.fit === "no" ? verdict.reason : end}`;
  });
}

/** Returns why the user's own choice was passed over, if it was. */
export function refusedSetting(search: Search): string | undefined {
  const first = search.trials[0];
  if (!first?.candidate.origin.startsWith("the setting")) {
    return undefined;
  }
  const { candidate, verdict } = first;
  if (verdict.fit === "yes") {
    return undefined;
  }
  const reason = verdict.fit === "absent" ? "is not there" : verdict.reason;
  return `The setting amljob.java.home leads to ${candidate.program}, which ${reason}.`;
}
