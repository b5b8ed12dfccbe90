# SPDX-License-Identifier: MIT
"""Records whether PyYAML loads small documents, most of them damaged, and what they load as.

Needs `pip install pyyaml`; writes the resource that LoadedDocumentTest reads: a JSON array a line,
of a text and either the notation of its value or null for an error.
"""

import json
import random
from pathlib import Path

from yaml_loading import load

TARGET = "core/src/test/resources/dev/amljob/core/yaml/documents.jsonl"
COUNT = 1_500
WHOLE = [
    "command: python x.py\nenvironment: azureml:e:1\ninputs:\n  a:\n    type: uri_file\n    path: azureml:d:1\n",
    "a: 1\nb:\n  c: [1, 2]\n  d: {x: y, z: 'q'}\n",
    "- a\n- b: c\n  d: e\n-\n  - f\n",
    "k: |\n  text\n    more\n\n  end\nx: >-\n  fold\n  ed\n\n  t\n",
    "a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: 2\n",
    's: "a\\n b\\x41\n  c"\nt: \'it\'\'s\n\n  ok\'\n',
    "? k\n: v\n? [a]\n",
    "%YAML 1.1\n---\na: b\n...\n",
    "# c\na: b # d\n#e\n",
    "p: a\n  b\n\n  c # x\nq: !!str 5\nr: !!int '7'\n",
    "a:\n- b\n- c:\n  - d\n  e: f\n",
    '{a: [b, {c: d}], \'e\' : f, "g":h}\n',
    "a: |+2\n    x\n\n\nb: >\n   y\n   z\n\n   - w\n",
    "? ''~\n",
    "?   c #\n     x\nq: r\n",
]
PIECES = (
    ["\t", " ", "  ", "\n", "\n\n", ":", ": ", "- ", "-", "#", " #", "[", "]", "{", "}", ",", "'", '"', "|", ">", "|-"]
    + [">+", "&a ", "*a", "!", "!!str ", "!foo ", "%", "@", "`", "?", "? ", "\r\n", "\r", "\x85", "\u2028", "\u2029"]
    + ["\u00a0", "\ufeff", "\U0001f600", "---", "\n---\n", "\n...\n", "<<: ", "=", "~", "null", "010", "1:30", "0x1F"]
    + [".5", "2024-01-01", "\\", "\\n", "a", "key: v", "\n  ", "\n    ", "\n- ", "&", "*", "|2\n", "0", "\x00", "\x07"]
    + ["%TAG ! x\n", "!<x> ", "!a!b ", "\\\n", "''", '""', "x: y\n", "<<", "key", "\ud800"]
)


def damaged(rng, text):
    at = rng.randrange(len(text) + 1)
    kind = rng.random()
    if kind < 0.5:
        return text[:at] + rng.choice(PIECES) + text[at:]
    if kind < 0.8:
        return text[:at] + text[min(len(text), at + rng.randint(1, 4)) :]
    lines = text.split("\n")
    line = rng.randrange(len(lines))
    if kind < 0.9:
        lines[line] = " " * rng.randint(0, 3) + lines[line].lstrip()
    else:
        lines.insert(line, rng.choice(lines))
    return "\n".join(lines)


def document(rng):
    if rng.random() < 0.25:
        return "".join(rng.choice(PIECES) for _ in range(rng.randint(1, 9)))
    text = rng.choice(WHOLE)
    for _ in range(rng.randint(1, 3)):
        text = damaged(rng, text)
    return text


def main():
    rng = random.Random(1)
    texts = dict.fromkeys(WHOLE)
    while len(texts) < COUNT:
        texts[document(rng)] = None
    path = Path(__file__).resolve().parent.parent / TARGET
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps([text, load(text)]) + "\n" for text in texts), encoding="utf-8")


if __name__ == "__main__":
    main()
