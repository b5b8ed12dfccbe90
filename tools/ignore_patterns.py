#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Record which paths the patterns of an ignore file exclude, as azure-ai-ml reads them.

Regenerate with

    pip install azure-ai-ml==1.34.0
    python tools/ignore_patterns.py core/src/test/resources/dev/amljob/core/files/ignore-patterns.tsv

The first line has the paths, parted by tabs. Each further line has a pattern, a tab, and one character for each path: `+`
where the pattern matches it, `.` where not. `error` stands in place of the characters where the reference fails on the
pattern.
"""
import itertools
import random
import sys
from pathlib import Path

from azure.ai.ml._utils._pathspec import GitWildMatchPattern

NAMES = ["a", "ab", "abc", "b", "data", "x.py", "x.pyc", ".env", "a b", "a-b", "[a]", "!a", "#a", "^", "é.txt"]
BY_HAND = [
    "", "/", "//", "#a", r"\#a", "!", "!a", r"\!a", "**", "**/", "/**", "/*", "*", "***", "a", "/a", "a/", "/a/", "a/b", "/a/b",
    "a/*", "a/**", "a/**/", "a/**/b", "**/a", "**/a/", "**/a/b", "a/**/**/b", "**/**/a", "a//b", "a/./b", "./a", "*.py", "*.py[co]",
    "*.py?", "?", "??", "a*", "*b", "a*c", "a**c", "a*/b", "*/b", "**/*.py", "[ab]", "[!a]", "[^a]", "[]a]", "[!]a]", "[a", "[a-c]",
    "[a-", "[a-]", "[c-a]", "[a]", r"\[a\]", r"a\ b", "a b", " a ", "a\\", r"a\*", r"\a", ".env", ".*", "data/", "data/**/*.py", "é*",
    "[!a-b]", "[[:alpha:]]", "a[/]b", "{a,b}", "+", "x.py", "x+py", "(a)", "a|b", "$", "^", "[^]", "[!^]", r"[\a]",
]


def paths(rng):
    names = list(NAMES)
    deeper = ["/".join(rng.choices(NAMES, k=rng.choice([2, 2, 3, 4]))) for _ in range(60)]
    pairs = ["/".join(pair) for pair in itertools.product(["a", "data", "b"], ["a", "b", "x.py"])]
    return list(dict.fromkeys(names + pairs + ["a/b/c", "a/c/b", "a/c/d/b", "b/a/b", "a/"] + deeper))


def patterns(rng):
    pieces = ["a", "b", "ab", "data", "*", "**", "?", "[ab]", "[!a]", "*.py", "x.*", "a*", "*b", ".", ""]
    made = []
    for _ in range(400):
        text = "/".join(rng.choices(pieces, k=rng.choice([1, 2, 2, 3, 4])))
        made.append(rng.choice(["", "", "", "/", "!"]) + text + rng.choice(["", "", "", "/"]))
    return list(dict.fromkeys(BY_HAND + made))


def verdict(pattern, all_paths):
    try:
        compiled = GitWildMatchPattern(pattern)
    except Exception:
        return "error"
    return "".join("+" if compiled.match_file(path) is not None else "." for path in all_paths)


def main():
    rng = random.Random(7)
    all_paths = paths(rng)
    lines = ["\t".join(all_paths)] + [pattern + "\t" + verdict(pattern, all_paths) for pattern in patterns(rng)]
    Path(sys.argv[1]).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
