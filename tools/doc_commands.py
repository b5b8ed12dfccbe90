#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs every command that the README and the pages of docs/ show, and compares what is shown with what is printed.

    python3 tools/doc_commands.py [PAGE...]            all pages, or those whose names begin so
    python3 tools/doc_commands.py --update [PAGE...]   writes what is printed into the pages

They run the launcher of this checkout, which must be built. Each page has a folder of its own, which begins with the files of
cli/src/test/docs/workspace and those of cli/src/test/docs/pages/PAGE, and goes from command to command as a reader would:

- a block `sh` holds a command a line, which must end with 0, or with 1 where amljob has findings;
- a block `console` holds commands behind `$ `, and below each what it prints, or a block `text` or `json` right below does; a line
  `...` stands for any lines. Nothing below a command means that it is run and not compared;
- a block `yaml NAME` is a file of that name;
- a block `yaml before` and the next `yaml after` are a job, and what `amljob lint --fix` makes of it; words behind `after` are
  more options.

What cannot run is listed with the reason in cli/src/test/docs/not-run.txt; a line there that fits no command is an error too.
"""

import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from fnmatch import fnmatchcase
from pathlib import Path

import doc_blocks

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "cli/src/test/docs"
LIMIT_SECONDS = 120
# They make formats depend on the machine that runs this.
CI_VARIABLES = ("GITHUB_ACTIONS", "TF_BUILD", "CI", "GITHUB_STEP_SUMMARY", "AMLJOB_FORMAT")


def page_files(names):
    # Rules have a test of their own for what their pages show.
    files = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
    files += sorted(file for file in (ROOT / "docs").rglob("*.md") if (ROOT / "docs/rules") not in file.parents)
    named = [file for file in files if not names or file.relative_to(ROOT).as_posix().startswith(tuple(names))]
    return [file for file in named if file.exists()]


class NotRun:
    """The commands that cannot run here: lines `PAGE: PATTERN` below a comment that says why.

    Those below `# needs PROGRAM` alone run where that program is.
    """

    def __init__(self, file):
        self.reasons, self.used = {}, set()
        reason = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                reason = line[1:].strip()
            elif line.strip():
                self.reasons[tuple(line.split(": ", 1))] = reason

    def reason(self, page, command):
        for (listed, pattern), reason in self.reasons.items():
            if listed == page and fnmatchcase(command, pattern):
                self.used.add((listed, pattern))
                needs = re.fullmatch(r"needs (\S+)", reason)
                return None if needs and shutil.which(needs[1]) else reason
        return None

    def unused(self):
        return [f"{page}: {pattern}" for page, pattern in self.reasons if (page, pattern) not in self.used]


class Walk:
    """A walk through one page: its folder, and what was found on the way."""

    def __init__(self, file, not_run, update):
        self.file, self.not_run, self.update = file, not_run, update
        self.name = file.relative_to(ROOT).as_posix()
        self.page = doc_blocks.read(file.read_text(encoding="utf-8"))
        self.counts = {"passed": 0, "failed": 0, "skipped": 0}
        self.told = []
        self.edits = []

    def go(self):
        with tempfile.TemporaryDirectory(prefix="amljob-docs-") as folder:
            self.folder = Path(folder, "work")
            self.prepare()
            before = None
            for block, following in zip(self.page.blocks, self.page.blocks[1:] + [None]):
                for command in doc_blocks.commands(self.page, block, following):
                    self.run(command)
                if block.language == "yaml" and block.words:
                    before = self.take_yaml(block, before)
        if self.edits:
            self.write()
        return self

    def prepare(self):
        shutil.copytree(DATA / "workspace", self.folder)
        shutil.copytree(ROOT / "examples", self.folder / "examples")
        own = DATA / "pages" / self.name.removesuffix(".md")
        if own.is_dir():
            shutil.copytree(own, self.folder, dirs_exist_ok=True)
        (self.folder / "amljob").symlink_to(ROOT / "amljob")
        home = self.folder.parent / "home"
        (home / ".config/fish/completions").mkdir(parents=True)
        self.environment = {key: value for key, value in os.environ.items() if key not in CI_VARIABLES}
        tools = self.folder.parent / "bin"
        shutil.copytree(DATA / "bin", tools)
        (tools / "amljob").symlink_to(ROOT / "amljob")
        self.environment.update(HOME=str(home), PATH=f"{tools}{os.pathsep}{os.environ['PATH']}", COLUMNS="80")

    def take_yaml(self, block, before):
        """Puts a file where the page says that it is, or tries a pair of jobs; returns a job that waits for its other half."""
        if block.words[0] == "before":
            return block
        if block.words[0] == "after":
            self.compare_fixed(before, block)
            return None
        target = self.folder / block.words[0]
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(block.text, encoding="utf-8")
        return before

    def compare_fixed(self, before, after):
        job = self.folder / "migrated.yml"
        job.write_text(before.text, encoding="utf-8")
        line = " ".join(["amljob lint --fix --quiet", *after.words[1:], job.name])
        status, printed = self.shell(line)
        fixed = job.read_text(encoding="utf-8")
        if fixed != after.text and self.update:
            self.edits.append((after.line, after.line + len(after.lines), fixed))
        elif fixed != after.text:
            self.fail(after.line, line, f"makes\n{fixed}and prints\n{printed}")
            return
        if status != 0:
            self.fail(after.line, line, f"leaves errors\n{printed}")
            return
        self.counts["passed"] += 1

    def run(self, command):
        reason = self.not_run.reason(self.name, command.text)
        if reason is not None:
            self.counts["skipped"] += 1
            self.told.append(f"SKIPPED {self.name}:{command.line + 1}: {command.text.splitlines()[0]}: {reason}")
            return
        status, printed = self.shell(command.text)
        # Only amljob says by a 1 that all went well, and that there are findings.
        if status not in ((0, 1) if runs_amljob(command.text) else (0,)):
            self.fail(command.line, command.text, f"ends with {status}\n{printed}")
        elif command.output is not None and not fits(command.output, printed):
            if self.update:
                self.edits.append((*command.shown, printed))
            else:
                self.fail(command.line, command.text, f"prints\n{printed}")
        else:
            self.counts["passed"] += 1

    def shell(self, text):
        try:
            done = subprocess.run(
                ["bash", "-c", "set -o pipefail; " + text],
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                timeout=LIMIT_SECONDS,
            )
        except subprocess.TimeoutExpired:
            return "no end", ""
        return done.returncode, done.stdout

    def fail(self, line, command, why):
        self.counts["failed"] += 1
        self.told.append(f"FAILED {self.name}:{line + 1}: {command}\n{why}")

    def write(self):
        lines = list(self.page.lines)
        for start, end, text in sorted(self.edits, reverse=True):
            indent = re.match(" *", lines[start - 1])[0]
            lines[start:end] = [(indent + line).rstrip() for line in text.rstrip().splitlines()]
        self.file.write_text("\n".join(lines), encoding="utf-8")


def runs_amljob(text):
    """Tells whether amljob is among the commands of a pipeline, so that its exit code may be that of all."""
    return re.search(r"(^|\|\s*|\./)amljob\s", text) is not None


def fits(shown, printed):
    """Tells whether what is printed is what is shown. A line of three dots stands for any lines."""
    parts = [re.escape(part) for part in re.split(r"^\.\.\.\n", shown, flags=re.MULTILINE)]
    # An empty line at the end cannot be seen.
    return re.fullmatch("(?:.*\n)*?".join(parts) + r"\n*", printed) is not None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--update", action="store_true")
    parser.add_argument("page", nargs="*")
    asked = parser.parse_args()
    if not (ROOT / "cli/target/amljob.jar").exists():
        sys.exit("call ./amljob once before")
    started = time.monotonic()
    not_run = NotRun(DATA / "not-run.txt")
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as threads:
        walks = list(threads.map(lambda file: Walk(file, not_run, asked.update).go(), page_files(asked.page)))
    for walk in walks:
        for message in walk.told:
            print(message)
    stale = [] if asked.page else not_run.unused()
    for line in stale:
        print(f"FAILED not-run.txt: no command is like `{line}`")
    total = {key: sum(walk.counts[key] for walk in walks) for key in ("passed", "failed", "skipped")}
    total["failed"] += len(stale)
    print(f"commands of the documentation, in {time.monotonic() - started:.0f} s:")
    print(f"{total['passed']} passed, {total['failed']} failed, {total['skipped']} skipped")
    return 1 if total["failed"] or not total["passed"] else 0


if __name__ == "__main__":
    sys.exit(main())
