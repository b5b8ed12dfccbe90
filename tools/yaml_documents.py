#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Record what PyYAML's safe_load makes of some 1,500 small documents, valid and broken.

Regenerate with

    pip install pyyaml
    python tools/yaml_documents.py core/src/test/resources/dev/amljob/core/yaml/documents.tsv

The output has one document a line: its text as a JSON string, and what PyYAML loads: `error`, or JSON in which mappings
are lists of [key, value] and every scalar is a text that starts with its type: `int 8`, `str a`.
"""
import datetime
import itertools
import json
import random
import sys
from pathlib import Path

import yaml

BLOCK_TEXTS = ["a\n", "a\nb\n", "a\n\nb\n", "a\n b\nc\n", "a\n\n b\n\nc\n", "\na\n", "\n\n", "a\n\n\n", "a # no comment\n", "- a\nb: c\n", "\ta\nb\n", "a \nb\n", "a"]
HEADERS = ["|", ">", "|-", ">-", "|+", ">+", "|2", ">2", "|2-", "|-2", ">+2", "|1", "|4", "|0", "|10", "|--", "|+-", "| # c", "|# c", "| a", "|a"]
FLOW_LINES = ["a\nb", "a\n\nb", "a\n\n\nb", " a \n b ", "a\n", "\na", "a\t\n\tb", "a\n \n b", "\n\n", "a  b", ""]
ESCAPES = list("0abtnvfre \"/\\N_LPxuUqz'") + ["x41", "x4", "u263A", "u26", "U0001F600", "U00110000", "ud83d\\ude00", "\n b", "\n\n b", "\r\n b", "\t", "N\\L\\P"]
NODES = ["a", "'a'", '"a"', "1", "~", "[a]", "{a: 1}", "[]", "{}", "*x", "&x a", "!!str 1", "!!int '8'", "!t a", "", "|\n  a", "- a", "a: b", "? a", "-", "?", ":", "%a", "@a", "`a", "#a", ",", "]", "}", "!", "&", "*", "<<", "=", "\ta", "a\t", "- - a", "? a\n: b", "a:b", "a#b", "a #b", "a: b: c", "'a': b", "'a'b", "\"a\" b", "'a", "\"a", "[a", "{a", "[a, b", "[a]]", "{a}}", "[a: b]", "[a b]", "[a,, b]", "[,]", "[a,]", "{a, b}", "{a: , b}", "{: a}", "{a:b}", "{'a':b}", "{\"a\":1}", "[a:b, c]", "[? a]", "{? a : b}", "[- a]", "[-1]", "[a?b]", "[a\n, b]", "[\na\n]", "[a #c\n, b]", "{a: [b, {c: d}]}", "a\n  b", "a\n b\n c", "!!binary aGk=", "!!binary a", "!!null x", "!!bool yes", "!!bool x", "!!float 1", "!!float x", "!!int 1.5", "!!timestamp 2024-01-01", "!!timestamp x", "!!map {a: 1}", "!!map []", "!!seq []", "!!seq {}", "!!set {a, b}", "!!omap [a: 1]", "!!pairs [a: 1]", "!!str", "!!null", "!<tag:yaml.org,2002:str> 1", "!<x> 1", "!!python/none", "!a!b c", "! 1", "! '1'", "!!str &x 1", "&x !!str 1", "&x &y a", "&x", "&x [*x]"]
FRAMES = ["{}", "k: {}", "k: {}\nl: 2", "- {}", "- {}\n- b", "k:\n  {}", "k:\n  l: {}\nm: n", "[{}]", "{{k: {}}}", "? {}\n: v", "{}: v", "k:\n- {}\n- c", "k: [{}, z]\nl: m"]
LINES = ["a: 1", "b:", "  c: 2", "  d:", "    e: 3", "- f", "  - g", "    - h", "  -", "", "# c", "  # c", "---", "...", "  'i': j", "  k", "l", "\tm: n", "  \to: p", "q: |", "   r", "s: [t,", "u]", "v: 'w", "x'", "y: >-", "*z", "<<: *z", "z: &z {a: 1}", "? t", ": u", "%YAML 1.1", "a: 1 # c", "a: 1# c", "  c: 2"]
FRAGMENTS = list("abc:,[]{}'\"|>&*!%@`#-?~= \t\n") + [": ", "- ", "\n  ", "\n", "\n- ", " #", "? ", "<<: ", "\r\n", "\r", "\x85", "\u2028", "\u2029", "\ufeff", "😀", "é", "\\", "\\n", "---\n", "...\n", "\x00", "\x07", "\xa0"]
MERGES = ["x: &x {a: 1, b: 2}\n", "x: &x {a: 1}\ny: &y {a: 2, c: 3}\n"]
MERGE_USES = ["z: {<<: *x}", "z: {<<: *x, a: 9}", "z: {a: 9, <<: *x}", "z:\n  <<: *x\n  b: 8", "z:\n  <<: [*x, *y]", "z:\n  <<: [*y, *x]\n  c: 7", "z:\n  <<: *x\n  <<: *y", "z:\n  <<: 1", "z:\n  <<: [1]", "z:\n  <<: []", "z:\n  <<:", "z: [<<, a]", "z: <<", "z:\n  '<<': *x", "z: {? <<: *x}", "<<: *x", "z: {!!merge <<: *x}", "z: {!!str <<: *x}", "z: {<<: {q: 1}}", "z: {<<: [{q: 1}, {q: 2}]}", "z: &z {<<: *x}\nw: {<<: *z, b: 0}", "z: *q", "z: {<<: *q}", "z: [*x, *x]", "*x : v", "a: 1\na: 2", "1: a\n1: b", "1: a\n'1': b", "on: a\ntrue: b", "~: a", "2024-01-01: a", "1.5: a", "? [a]\n: b", "? {a: b}\n: c", "{[a]: b}"]
DIRECTIVES = ["%YAML 1.1\n---\na: 1", "%YAML 1.2\n---\na: 1", "%YAML 2.0\n---\na", "%YAML 1\n---\na", "%YAML 1.1 x\n---\na", "%YAML 1.1 # c\n---\na", "%YAML 1.1\n%YAML 1.1\n---\na", "%YAML 1.1\na: 1", "%TAG ! tag:yaml.org,2002:\n---\n!int '1'", "%TAG !e! tag:yaml.org,2002:\n---\n!e!int '1'", "%TAG !e! x\n%TAG !e! y\n---\na", "%FOO bar\n---\na", "%\n---\na", "---\na", "--- a", "---\n", "---", "--- |\n a", "--- >\na", "---a", "a\n---", "a\n...", "a\n...\n", "...", "...\na", "a\n...\nb", "a: 1\n---\nb: 2", "a: 1\n...\n---\nb: 2", "---\n---\n", "--- # c\na: 1", "---\t\na", "a: '\n---\n'", "a: |\n  b\n---\n", "a: b\n--- c", "\ufeffa: 1", "\ufeff---\na", "a: \ufeff1", "a\ufeffb: 1", "# c", "# c\n", "", "\n", " ", "\t", "\t\n", " \t\n", "\n\n# c\n\na: 1\n", "a: 1\n# c", "a: 1\n  # c\nb: 2", "%", "%a"]
PAIRS = ["a" * 1023 + ": b", "a" * 1024 + ": b", "a" * 1025 + ": b", "'" + "a" * 1021 + "': b", "'" + "a" * 1022 + "': b", "'" + "a" * 1023 + "': b", "? " + "a" * 2000 + "\n: b", "{" + "a" * 1100 + ": b}", "{" + "a" * 1030 + "}", "[" + "a" * 1030 + ": b]", "😀" * 1020 + ": b", "😀" * 1030 + ": b", "a\n b: c", "'a\n b': c", "[a,\n b]: c", "{a: b,\n c: d}: e", "a : b", "a  :  b", "a\t: b", "a :\tb", "a:\tb", "a: \tb", "a: b\t", "a: b \t# c", "a: b\t# c", "-\ta", "- \ta", "-\t- a", "?\ta", "a:\n\tb", "a:\n\tb: c", "a:\n  b: c\n\td: e", "a:\n \tb: c", "a: |\n\tb", "a: |\n  b\n\tc", "a: 'b\n\tc'", "a: b\n\tc", "a: [\n\tb\n\t]", "\ta: b", "a: b\n\t\nc: d", "a: b\n\t# c\nc: d", "a:\n - b\n  - c", "a:\n  - b\n - c", "a:\n- b\nc: d", "a: - b", "a: b\n c: d", "a:\n   b: c\n  d: e", "a:\n  b: c\n   d: e", "a:\n  b: c\n d: e", "- a\nb: c", "a: b\n- c", "- a: b\n  c: d", "- a: b\n c: d", "- a: b\n   c: d", "-\n  a", "-\na", "- - - a", "- - a\n  - b", "-a", "--a", "a:\n\n\n  b", "a: # c\n  b", "a: &x\n  b: c\nd: *x", "a: &x # c\n  b", "a: !!str\n  b", "a: !!map\n  b: c", "&x a: b", "&x a: *x", "*x: b", "? a", "? a\n? b", "? a\n: b\n? c\n: d", ": a", "? - a\n: - b", "? |\n  a\n: b", "?a: b", "-: b", ":: b", "a::b", "a:: b", "a: :b", "a: b:", "a: b: c", "a: 'b': c", "a: 'b' c", "a: \"b\" # c", "a: \"b\"# c", "a: [b] c", "a: [b]c", "a: [b]: c", "[a]: b", "{a: b}: c", "a: 'it''s'", "a: 'b\n\n c'", "a: !x b", "a: @b", "a: `b`", "a: %b", "a: -", "a: ?", "a: ?b", "a: -b", "a: |", "a: >", "a: |\nb: c", "a: |\n\nb: c", "a: |\n   \n  b", "a: |\n b\n   c\n  d", "a: |2\n   b\n  c", "a: |2\n b", "- |\n a\n-  b", "a: >\n  b\n  c\n\n  d\n    e\n  f\n", "a: >-\n\n  b\n\n\n  c\n\n"]
JSONS = ['{"a": 1, "b": [true, null, 1.5, "x"]}', '{"a":1,"b":[true,null]}', '{\n"a": 1,\n"b": 2\n}', '{\n\t"a": 1\n}', '{\n  "a": {\n    "b": []\n  }\n}\n', '["a",1]', '"a"', '1', '{"a":"b\\u0041\\/"}', '{"a": 1e5, "b": -0}', '{"a": 1,}', '{"a" 1}', '{"a": 1 "b": 2}', "{'a': 1}", "{a: 1, a: 2}"]


def indented(text, by):
    return "".join(by + line if line.strip("\n") else line for line in text.splitlines(True))


def documents():
    for header, text, by in itertools.product(HEADERS[:11], BLOCK_TEXTS, ["  "]):
        yield "k: " + header + "\n" + indented(text, by) + ("" if text.endswith("a") else "l: 1\n")
    for header, by in itertools.product(HEADERS, ["", " ", "   "]):
        yield "k:\n  l: " + header + "\n" + indented("a\n b\n", "  " + by) + "m: 1\n"
        yield header + "\n" + indented("a\nb\n", by)
    for quote, text in itertools.product(["'", '"', ""], FLOW_LINES):
        yield "k: " + quote + text.replace("\n", "\n  ") + quote + "\nl: 1\n"
        yield quote + text + quote
    for escape in ESCAPES:
        yield 'k: "a\\' + escape + 'b"'
        yield 'k: "\\' + escape + '"\nl: 1'
    yield from MERGE_USES
    yield from DIRECTIVES
    yield from PAIRS
    yield from JSONS
    for base, use in itertools.product(MERGES, MERGE_USES):
        yield base + use
    for line_break in ["\r\n", "\r", "\x85", "\u2028", "\u2029"]:
        for text in ["a: 1\nb: 2\n", "a: |\n  b\n\n  c\nd: e\n", "a: >\n  b\n  c\n\n  d\n", "a: 'b\n\n  c'\n", 'a: "b\n  c"\n', "a: b\n  c\n", "# c\na: 1\n", "a: [b,\n  c]\n", 'a: "b\\\n  c"\n']:
            yield text.replace("\n", line_break)


def random_documents(rng):
    frames = list(itertools.product(FRAMES, NODES))
    rng.shuffle(frames)
    for frame, node in frames[:600]:
        # Lines of a node are put as deep as where it stands.
        yield frame.replace("{}", node, 1).replace("{{", "{").replace("}}", "}")
    for _ in range(220):
        yield "\n".join(rng.choices(LINES, k=rng.randint(2, 6))) + "\n"
    for _ in range(220):
        yield "".join(rng.choices(FRAGMENTS, k=rng.randint(2, 9)))


def described(value, seen=()):
    if id(value) in seen:
        return "recursive"
    if isinstance(value, dict):
        return [[described(k, (*seen, id(value))), described(v, (*seen, id(value)))] for k, v in value.items()]
    if isinstance(value, list):
        return {"list": [described(item, (*seen, id(value))) for item in value]}
    if value is None:
        return "null"
    if isinstance(value, datetime.datetime):
        return ("zoned " if value.tzinfo else "datetime ") + str(value)
    if isinstance(value, bytes):
        return "bytes " + value.hex()
    return type(value).__name__ + " " + str(value)


def verdict(text):
    try:
        return described(yaml.safe_load(text))
    except Exception:  # whatever the loader throws, it is no verdict but failure
        return "error"


def main(target):
    rng = random.Random(1)
    texts = dict.fromkeys(itertools.chain(documents(), random_documents(rng)))
    lines = ["# What PyYAML's safe_load makes of small documents. See tools/yaml_documents.py, which writes this file:",
             "# pip install pyyaml && python tools/yaml_documents.py <this file>"]
    for text in texts:
        if len(text.encode("utf-16-le", "surrogatepass")) < 5000:
            lines.append(json.dumps(text) + "\t" + json.dumps(verdict(text)))
    Path(target).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
