# SPDX-License-Identifier: MIT
"""Lays out what Sphinx reads: the pages of docs/ and some from elsewhere, with links that fit, and the pages that are made.

    python docs/site/stage.py ./amljob DESTINATION
"""

import os
import re
import shutil
import sys
from pathlib import Path

import made_pages

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"

# Pages that lie outside docs/, and where they stand on the site.
ELSEWHERE = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "LICENSE": "license.md",
    "benchmarks/README.md": "measuring.md",
    "packaging/pypi/README.md": "python.md",
    "vscode-extension/README.md": "editors/vscode.md",
}

LINK = re.compile(r"(!?\[[^\]]*\]\()([^)\s#]*)((?:#[^)\s]*)?\))")
FENCE = re.compile(r"^(```+|~~~+)", re.MULTILINE)


def staged_pages():
    """Returns for each file of the repository that becomes a page its place on the site."""
    pages = {ROOT / name: Path(place) for name, place in ELSEWHERE.items() if (ROOT / name).exists()}
    for file in sorted(DOCS.rglob("*.md")):
        place = file.relative_to(DOCS)
        if place.parts[0] != "site":
            pages[file] = place.with_name("index.md") if place.name == "README.md" else place
    return pages


def outside_fences(text, change):
    """Applies a change to what is no block of code."""
    parts = re.split(r"(^(?:```|~~~).*?^(?:```|~~~)\s*$)", text, flags=re.MULTILINE | re.DOTALL)
    return "".join(part if FENCE.match(part) else change(part) for part in parts)


class Stage:
    """The folder that Sphinx reads, as it fills."""

    def __init__(self, destination):
        self.destination = destination
        self.pages = staged_pages()
        self.texts = {}
        self.broken = []

    def copy(self, file, place):
        text = file.read_text(encoding="utf-8")
        if file.name == "LICENSE":
            text = "# Licence\n\n```text\n" + text + "```\n"
        self.texts[place.as_posix()] = outside_fences(text, lambda part: self.relink(part, file, place))

    def check_names(self, file):
        """Notes what a page for contributors names and is not there."""
        for name in re.findall(r"`((?:[\w.-]+/)+[\w.-]+)`", file.read_text(encoding="utf-8")):
            if not (ROOT / name).exists():
                self.broken.append(f"{file.relative_to(ROOT)}: there is no {name}")

    def relink(self, text, file, place):
        def one(match):
            opening, target, rest = match.groups()
            if not target or ":" in target:
                return match.group(0)
            return opening + self.target_of(target, file, place) + rest

        return LINK.sub(one, text)

    def target_of(self, target, file, place):
        """Returns the link that a page of the site needs to reach what a page of the repository links to."""
        found = (file.parent / target).resolve()
        if found.is_dir():
            found /= "README.md"
        if found in self.pages:
            there = self.pages[found]
        elif found.is_file():
            there = Path("files") / found.relative_to(ROOT)
            (self.destination / there).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(found, self.destination / there)
        else:
            self.broken.append(f"{file.relative_to(ROOT)}: there is no {target}")
            return target
        return Path(os.path.relpath(there, place.parent)).as_posix()


def main(amljob, destination):
    stage = Stage(Path(destination))
    for file, place in stage.pages.items():
        stage.copy(file, place)
    stage.check_names(DOCS / "architecture.md")
    made = dict(made_pages.all_pages(amljob, stage.texts))
    for place, text in {**stage.texts, **made}.items():
        target = stage.destination / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    for message in stage.broken:
        print(message, file=sys.stderr)
    return 1 if stage.broken else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
