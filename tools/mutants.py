#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compare the verdicts of amljob with those of the reference, over command jobs with a mistake each.

    python tools/mutants.py --amljob ./amljob --oracle "python tools/oracle.py" --count 1000 --seed 1 DIR...

The folders hold the jobs to start from; each is copied, so that a mutant lies beside the files that its job names. Only jobs
that both sides accept are used. The same folders, count and seed give the same mutants.

The oracle is a command that takes job files and prints a JSON object a line for each: `file`; `load`, which is `ok` where
`load_job` of azure-ai-ml reads it; then `entity`, the class that it made, `validate`, a list of messages, and `submit`, which is
`ok` where the body of the request can be built; else `errors` or `exception`, for people.

A file that the oracle refuses, at any of these steps, should have an ERROR, and no other file. Rules that are an ERROR on
purpose where the reference says nothing are those in the first table of docs/differences.md. What is left is printed by
rule or message and by operator. The exit code is 1 where something is left.
"""
import argparse
import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

from mutants_operators import OPERATORS, Job

DIFFERENCES = Path(__file__).parent.parent / "docs" / "differences.md"
BATCH = 200
BOTH_ACCEPT, DOCUMENTED = "both accept", "only amljob refuses, as documented"
DISAGREEMENTS = CRASH, OTHER_KIND, ONLY_AMLJOB, ONLY_REFERENCE = (
    "amljob crashes", "no command job for amljob alone", "only amljob refuses", "only the reference refuses")


def one_sided_rules():
    """Return the rules that are documented to refuse what the reference accepts."""
    section = DIFFERENCES.read_text(encoding="utf-8").split("\n## ")[1]
    return set(re.findall(r"\]\(rules/([a-z-]+)\.md\)", section))


def copied(folder, target):
    """Copy a folder by links where the disk allows it: nothing here writes to a file that exists."""

    def copy(source, destination):
        try:
            os.link(source, destination)
        except OSError:
            shutil.copyfile(source, destination)

    shutil.copytree(folder, target, copy_function=copy, ignore=shutil.ignore_patterns(".git", ".terraform"))
    for path in target.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)
    return target


def batches(files):
    return [files[at:at + BATCH] for at in range(0, len(files), BATCH)]


def linted(command, files):
    """Return what amljob says of each file: its kind and its diagnostics."""
    said = {}
    for batch in batches(files):
        done = subprocess.run([*command, "lint", "--format", "json", *batch], capture_output=True, text=True)
        if done.returncode > 1:
            sys.exit(f"amljob failed with {done.returncode}: {done.stderr}")
        said.update((os.path.abspath(entry["path"]), entry) for entry in json.loads(done.stdout)["files"])
    return said


def judged(command, files):
    """Return what the oracle says of each file."""
    said = {}
    for batch in batches(files):
        done = subprocess.run([*command, *batch], capture_output=True, text=True, check=True)
        said.update((verdict["file"], verdict) for verdict in map(json.loads, done.stdout.splitlines()))
    return said


def refusal(verdict):
    """Return why the oracle refuses a file, in one line, or nothing where it accepts it."""
    if verdict["load"] != "ok":
        leaves = [f"{'.'.join(path)}: {message}" for path, message in verdict.get("errors", [])]
        return " ".join((leaves or [verdict.get("exception", "load")])[0].split())
    if verdict["validate"]:
        return "validate: " + " ".join(verdict["validate"][0].split())
    return "" if verdict["submit"] == "ok" else "submit: " + " ".join(verdict["submit"].split())


def errors(entry):
    return sorted({d["rule"] for d in entry["diagnostics"] if d["severity"] == "error" and not d.get("suppressed")})


def new(base, entry):
    """Return the diagnostics that a mutant has and its job has not."""
    old = Counter((d["rule"], d["message"]) for d in base["diagnostics"])
    return list((Counter((d["rule"], d["message"]) for d in entry["diagnostics"]) - old).elements())


def outcome(entry, verdict, one_sided):
    """Say in a few words who refuses a file; see DISAGREEMENTS."""
    rules, reason = errors(entry), refusal(verdict)
    if "internal-error" in rules:
        return CRASH
    if entry["kind"] not in ("command-job", "unknown"):
        return OTHER_KIND if verdict.get("entity") == "Command" else "not a command job any more"
    if verdict.get("entity", "Command") != "Command":
        return "not a command job any more"
    if bool(rules) == bool(reason):
        return "both refuse" if rules else BOTH_ACCEPT
    if reason:
        return ONLY_REFERENCE
    return DOCUMENTED if set(rules) <= one_sided else ONLY_AMLJOB


class Comparison:
    """The mutants, sorted by what the two sides say."""

    def __init__(self, one_sided):
        self.one_sided = one_sided
        self.counts, self.left, self.noisy = Counter(), defaultdict(list), []
        self.documented = Counter()

    def add(self, file, operator, base, entry, verdict):
        said = outcome(entry, verdict, self.one_sided)
        self.counts[said] += 1
        if said == DOCUMENTED:
            self.documented[" ".join(errors(entry))] += 1
        if said in DISAGREEMENTS:
            why = refusal(verdict)[:110] if said == ONLY_REFERENCE else " ".join(errors(entry))
            self.left[said, why, operator].append(file)
        self.noisy.append((len(new(base, entry)), operator, file))

    def report(self, worst):
        for name, count in sorted(self.counts.items()):
            print(f"{count:6} {name}")
        print("documented:", ", ".join(f"{rules} {count}" for rules, count in self.documented.most_common()))
        total = self.counts.total()
        print(f"agreement, but for what is documented: {total - sum(map(len, self.left.values()))} of {total}")
        for (kind, what, operator), files in sorted(self.left.items()):
            print(f"\n{kind}: {what}\n  {len(files)} by {operator}: {' '.join(sorted(files)[:3])}")
        spread = Counter(min(count, 4) for count, _, _ in self.noisy)
        print("new diagnostics a mutant:", ", ".join(f"{'4 or more' if n == 4 else n}: {spread[n]}" for n in range(5)))
        for count, operator, file in sorted(self.noisy, reverse=True)[:worst]:
            print(f"{count} new diagnostics by {operator}: {file}")
        return 1 if self.left else 0


def written(bases, count, seed, mistakes):
    """Write mutants beside their jobs; return the job and the operator of each."""
    chance, made, texts = random.Random(seed), {}, set()
    folders = sorted({os.path.dirname(base) for base in bases})
    inside = {folder: [base for base in bases if os.path.dirname(base) == folder] for folder in folders}
    while len(made) < count:
        base = Path(chance.choice(inside[chance.choice(folders)]))
        operators = chance.choices(OPERATORS, k=mistakes)
        text = changed = base.read_text(encoding="utf-8-sig")
        for operator in operators:
            changed = changed and operator(Job(changed), chance)
        if changed and changed != text and (base, changed) not in texts:
            texts.add((base, changed))
            target = base.with_name(f"{base.stem}.mutant-{seed}-{len(made):04}.yml")
            target.write_bytes(changed.encode("utf-8", "surrogatepass"))
            made[str(target)] = str(base), "+".join(operator.__name__ for operator in operators)
    return made


def sound(amljob, oracle, folders, one_sided):
    """Return the command jobs in some folders that both sides accept, and those on which they differ."""
    files = sorted(str(path) for folder in folders for path in folder.rglob("*.y*ml"))
    ours = {file: entry for file, entry in linted(amljob, files).items() if entry["kind"] == "command-job"}
    theirs = judged(oracle, sorted(ours))
    said = {file: outcome(ours[file], theirs[file], one_sided) for file in sorted(ours)}
    return [file for file in said if said[file] == BOTH_ACCEPT], [file for file in said if said[file] in DISAGREEMENTS]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path, metavar="DIR", help="where the jobs to start from lie")
    parser.add_argument("--amljob", default="./amljob", metavar="COMMAND", help="how amljob is called (default: ./amljob)")
    parser.add_argument("--oracle", required=True, metavar="COMMAND", help="how the reference is asked")
    parser.add_argument("--count", type=int, default=1000, help="how many mutants (default: 1000)")
    parser.add_argument("--seed", type=int, default=1, help="start of the random numbers (default: 1)")
    parser.add_argument("--mistakes", type=int, default=1, help="how many mistakes a mutant has (default: 1)")
    parser.add_argument("--worst", type=int, default=10, help="how many of the mutants with most diagnostics to list")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="write the mutants to this new folder and leave them there")
    return parser.parse_args()


def main():
    given = arguments()
    amljob, oracle = shlex.split(given.amljob), shlex.split(given.oracle)
    with tempfile.TemporaryDirectory() as scratch:
        root = given.keep or Path(scratch)
        folders = [copied(folder, root.resolve() / f"{at}-{folder.name}") for at, folder in enumerate(given.folders)]
        one_sided = one_sided_rules()
        bases, differ = sound(amljob, oracle, folders, one_sided)
        print(f"{len(bases)} jobs to start from; verdicts differ on {len(differ)} jobs as they are", *differ, sep="\n  ")
        made = written(bases, given.count, given.seed, given.mistakes)
        ours, theirs = linted(amljob, sorted(made) + bases), judged(oracle, sorted(made))
        comparison = Comparison(one_sided)
        for file, (base, operator) in sorted(made.items()):
            comparison.add(file, operator, ours[base], ours[file], theirs[file])
        return comparison.report(given.worst)


if __name__ == "__main__":
    sys.exit(main())
