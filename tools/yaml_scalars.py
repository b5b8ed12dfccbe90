#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Record what PyYAML's safe_load makes of 10,000 plain scalars: words, numbers, dates, and near misses of them.

Regenerate with

    pip install pyyaml
    python tools/yaml_scalars.py core/src/test/resources/dev/amljob/core/yaml/scalars.tsv

The output has one scalar a line: its text, the type that PyYAML reads, and what Python's str() makes of the value, left
out where that is the text itself. The type is `error` where the loader fails.
"""
import datetime
import itertools
import random
import sys
from pathlib import Path

import yaml

COUNT = 10_000
WORDS = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", "none", "nan", "inf", "none", "undefined", "t", "f"]
SIGNS = ["", "-", "+", "--", "+-"]


def casings(word):
    return ["".join(chars) for chars in itertools.product(*((c.lower(), c.upper()) for c in word))]


def words():
    for word in WORDS:
        yield from casings(word)[-64:]
    yield from ["~", "~~", "~a", "-~", "=", "==", "=a", "<<", "<<<", "<", "<<a", "-", "--", "+", ".", "..", "._", "_", "__"]
    for word in ["true", "null", "on", "~", "=", "<<", ".inf", ".nan", "1", "0x1", "2024-01-01"]:
        for before, after in [("", "."), ("", "_"), ("_", ""), (".", ""), ("", "1"), ("1", ""), ("", ":1"), ("", ","), ("", "-")]:
            yield before + word + after


def integers(rng):
    digits = {2: "01", 8: "01234567", 10: "0123456789", 16: "0123456789abcdefABCDEF"}
    prefixes = ["", "0", "0b", "0B", "0o", "0O", "0x", "0X", "00", "0_", "_", "0b_", "0x_", "1_"]
    while True:
        alphabet = digits[rng.choice([2, 8, 10, 10, 16])] + rng.choice(["", "", "_", "_", "89", "g"])
        length = rng.choice([0, 1, 1, 2, 3, 5, 8, 20, 40])
        yield rng.choice(SIGNS) + rng.choice(prefixes) + "".join(rng.choices(alphabet, k=length))


def sexagesimals(rng):
    while True:
        groups = [rng.choice(["0", "1", "7", "12", "59", "60", "190", "09", "1_0", ""])]
        for _ in range(rng.choice([1, 1, 2, 3, 6])):
            groups.append(rng.choice(["0", "00", "5", "05", "30", "59", "59", "60", "61", "99", "100", "3_0", ""]))
        yield rng.choice(SIGNS) + ":".join(groups) + rng.choice(["", "", "", ".", ".0", ".5", ".25", "._", ".5e+3", ".1_5"])


def floats(rng):
    while True:
        whole = rng.choice(["", "0", "1", "12", "123456789", "1_000", "_1", "1__", "00", "08", str(rng.randrange(10**18))])
        fraction = rng.choice(["", ".", ".0", ".5", ".10", ".1_0", "._5", ".5_", "._", ".%d" % rng.randrange(10**17), ".00%d" % rng.randrange(99)])
        exponent = rng.choice(["", "", "e3", "E3", "e+3", "E-3", "e-05", "e+", "e", "e-300", "e+308", "e+400", "e-400", "e+1_0", "E+20", "e-1.5"])
        yield rng.choice(SIGNS) + whole + fraction + exponent


def special_floats():
    for sign in SIGNS:
        for word in ["inf", "nan", "infinity"]:
            for cased in casings(word)[:16] + [word.title(), word.upper(), "NaN", "Inf"]:
                for dot in [".", "", "0.", ".."]:
                    yield sign + dot + cased


def days(rng):
    while True:
        year = rng.choice(["2024", "2023", "1900", "2000", "0001", "0000", "9999", "24", "12024"])
        month = rng.choice(["01", "1", "02", "2", "12", "13", "0", "00", "04", "123"])
        day = rng.choice(["01", "1", "28", "29", "30", "31", "32", "0", "00", "9", "123"])
        yield "-".join([year, month, day])


def times(rng):
    for day in days(rng):
        if rng.random() < 0.6:
            day = rng.choice(["2024-01-31", "2024-1-31", "2024-02-29", "2024-12-9"])
        clock = rng.choice(["00:00:00", "9:30:00", "23:59:59", "24:00:00", "12:60:00", "12:00:60", "1:2:3", "12:00", "12", "012:00:00"])
        fraction = rng.choice(["", "", ".", ".0", ".5", ".123456", ".1234567", ".000001", ".0000001", ".1_0", ".999999999"])
        zones = ["", "", "Z", " Z", "z", "+1", "+01", "-5:30", "+05:30", " -08:00", "+18:00", "+18:01", "+23:59", "-23:59", "+24:00"]
        zone = rng.choice(zones + ["+99:99", "+1:60", "+0100", " UTC", "+00:00", "-00:00", "-0:01"])
        yield day + rng.choice(["T", "t", " ", "  ", "_", ""]) + clock + fraction + zone


def realistic(rng):
    names = ["azureml", "env", "1", "1.10", "v2", "gpu-cluster", "lr", "0.1", "5e-05", "10GB", "2g", "python", "train.py"]
    while True:
        yield rng.choice(["", "-", "--", "./"]) + rng.choice([":", "-", "_", ".", "/", "="]).join(rng.choices(names, k=rng.choice([1, 2, 3])))


def take(source, count, seen, rng=None):
    """Add that many texts that stand as a plain scalar of their own; of mere text, about one in five where there is a rng."""
    found = 0
    for text in source:
        if text in seen or (rng and rng.random() < 0.8 and verdict(text)[0] == "str"):
            continue
        if is_plain(text):
            seen[text] = None
            found += 1
            if found == count:
                return


def is_plain(text):
    try:
        tokens = list(yaml.scan("v: " + text + "\n", Loader=yaml.SafeLoader))
    except yaml.YAMLError:
        return False
    scalars = [token for token in tokens if isinstance(token, yaml.ScalarToken)]
    return len(scalars) == 2 and len(tokens) == 8 and scalars[1].plain and scalars[1].value == text


def verdict(text):
    try:
        value = yaml.safe_load("v: " + text + "\n")["v"]
    except Exception:  # a ValueError of an impossible date is a failure as any other
        return "error", text
    if value is None:
        return "null", "None"
    if isinstance(value, datetime.datetime):
        return "zoned" if value.tzinfo else "datetime", str(value)
    return type(value).__name__, str(value)


def main(target):
    rng = random.Random(1)
    seen = {}
    take(words(), -1, seen)
    take(special_floats(), -1, seen)
    take(days(rng), 400, seen)
    for source, share in [(sexagesimals, 0.16), (times, 0.3), (floats, 0.25), (realistic, 0.05)]:
        take(source(rng), int(COUNT * share), seen, rng)
    take(integers(rng), COUNT - len(seen), seen, rng)
    lines = ["# What PyYAML's safe_load makes of a plain scalar: text, type, str(value) where it is not the text. See",
             "# tools/yaml_scalars.py, which writes this file: pip install pyyaml && python tools/yaml_scalars.py <this file>"]
    for text in seen:
        kind, shown = verdict(text)
        lines.append("\t".join([text, kind] if shown == text else [text, kind, shown]))
    Path(target).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
