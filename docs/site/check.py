# SPDX-License-Identifier: MIT
"""Checks the site that was built: it asks nothing of other machines, each link leads somewhere, each rule is at its address.

    python docs/site/check.py ./amljob FOLDER
"""

import json
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ADDRESS = "https://amljob.dev/"


class Page(HTMLParser):
    """What a page loads, where it links to, and what can be linked to in it."""

    def __init__(self, file):
        super().__init__()
        self.loads, self.links, self.anchors = [], [], {""}
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.anchors.add(attributes.get("id"))
        if tag in ("script", "img", "iframe", "source", "video", "audio") and attributes.get("src"):
            self.loads.append(attributes["src"])
        elif tag == "link" and attributes.get("href") and attributes.get("rel") not in ("search", "canonical"):
            self.loads.append(attributes["href"])
        elif tag == "a" and attributes.get("href"):
            self.links.append(attributes["href"])


def found(root, file, link):
    """Returns the file behind a link, None if there is none."""
    path = unquote(urlsplit(link).path)
    there = (root / path.lstrip("/") if path.startswith("/") else file.parent / path).resolve() if path else file
    if there.is_dir():
        there = there / "index.html"
    return there if there.is_file() else None


def check(root):
    pages = {file.resolve(): Page(file) for file in sorted(root.rglob("*.html"))}
    for file, page in pages.items():
        for link in page.loads + page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                if link in page.loads and parts.scheme != "data":
                    yield f"{file.relative_to(root)} loads {link}"
                continue
            there = found(root, file, link)
            if there is None:
                yield f"{file.relative_to(root)}: nothing at {link}"
            elif there in pages and unquote(parts.fragment) not in pages[there].anchors:
                yield f"{file.relative_to(root)}: no such place: {link}"
    for sheet in root.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        if "@import url(http" in text or "url(http" in text or "url(//" in text:
            yield f"{sheet.relative_to(root)} loads from elsewhere"


def check_rules(amljob, root):
    rules = json.loads(subprocess.run([amljob, "rules", "--format", "json"], check=True, capture_output=True).stdout)
    for rule in rules:
        path = rule["url"].removeprefix(ADDRESS)
        if not (root / path / "index.html").is_file():
            yield f"nothing at {rule['url']}"


def main(amljob, folder):
    root = Path(folder).resolve()
    problems = [*check(root), *check_rules(amljob, root)]
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"site: {len(list(root.rglob('*.html')))} pages, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
