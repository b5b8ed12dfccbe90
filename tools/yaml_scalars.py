# SPDX-License-Identifier: MIT
"""Records what PyYAML makes of plain scalars: text, type, and what Python's str gives.

Needs `pip install pyyaml`; writes the resource that PlainScalarTest reads.
"""

import random
from pathlib import Path

import yaml

TARGET = "core/src/test/resources/dev/amljob/core/yaml/plain-scalars.tsv"
COUNT = 10_000
TYPES = {
    "null": "NULL",
    "bool": "BOOLEAN",
    "int": "INTEGER",
    "float": "FLOAT",
    "str": "STRING",
    "timestamp": "TIMESTAMP",
    "merge": "MERGE",
    "value": "UNLOADABLE",
}
WORDS = (
    "y n yes no true false on off null nan inf Yes YES yEs No NO nO True TRUE tRue False FALSE On ON oN Off OFF "
    "Null NULL nUll ~ ~~ = == << <<< .inf .Inf .INF .iNF -.inf +.inf +.Inf .nan .NaN .NAN .Nan -.nan +.nan "
    "- + . .. -. +. _ 0_ _0 0b 0x 0o 0b_ 0x_ 0_0 00 0 -0 +0 0o10 0x0G 0b2 08 09 010 0777 0_7 1_000 1__0 "
    "-0x1F +0b11 -010 --1 +-1 1e3 1e-3 1.e3 1.0e3 1.0e+3 1.E-3 .5 .5e+1 -.5 +.5 ._5 .5_ 5. 5._ 1.2.3 "
    "1:30 1:30:00 1:60 1:5 1:5:9 01:30 0:30 -1:30 +1:30 1_0:30 1:30.5 1:30. 1:30._ 0:0.0 1:3_0 12:30:45.5 "
    "2024-01-01 2024-1-1 2024-13-01 2024-02-30 0000-01-01 9999-12-31 2024-01-01T00:00:00 2024-01-01t1:02:03 "
    "1e400 1.0e+400 -1.0e+400 1.0e-400 4.9e-324 4.9406564584124654e-324 1.7976931348623157e+308 "
    "0.1 0.2 0.30000000000000004 2.0e-3 2.2250738585072014e-308 9007199254740993.0 5e-324 123456789012345680.0 "
    "1.0e+15 1.0e+16 1.0e+17 1.0e-4 1.0e-5 0.0001 0.00001 100000000000000000000.5 2.0e+0 -0.0 azureml:x a:b"
).split()


def number(rng):
    digits = lambda n=6: "".join(rng.choice("0123456789" * 3 + "_") for _ in range(rng.randint(1, n)))
    sign = rng.choice(["", "", "", "-", "+"])
    kind = rng.randrange(9)
    if kind == 0:
        return sign + digits(24)
    if kind == 1:
        return sign + digits() + "." + rng.choice(["", digits(18)])
    if kind == 2:
        return sign + digits() + "." + digits() + rng.choice("eE") + rng.choice(["", "-", "+"]) + str(rng.randint(0, 330))
    if kind == 3:
        return sign + "0b" + "".join(rng.choice("01_2") for _ in range(rng.randint(0, 12)))
    if kind == 4:
        return sign + "0x" + "".join(rng.choice("0123456789abcdefABCDEF_g") for _ in range(rng.randint(0, 20)))
    if kind == 5:
        return sign + "0" + "".join(rng.choice("0123456701234567_8") for _ in range(rng.randint(0, 12)))
    if kind == 6:
        parts = [str(rng.randint(0, 70)) for _ in range(rng.randint(1, 4))]
        return sign + digits(4) + ":" + ":".join(parts)
    if kind == 7:
        parts = [str(rng.randint(0, 62)) for _ in range(rng.randint(1, 3))]
        return sign + digits(4) + ":" + ":".join(parts) + "." + rng.choice(["", digits(8)])
    return sign + "." + digits() + rng.choice(["", "e-3", "e+2", "e5", "E+11"])


def shortest(rng):
    mantissa = repr(rng.random() * 10 ** rng.randint(0, 3)).split("e")[0]
    return "%se%+d" % (mantissa, rng.randint(-320, 308))


def timestamp(rng):
    two = lambda n: rng.choice(["%d", "%02d"]) % rng.randint(0, n)
    text = "%04d-%s-%s" % (rng.choice([0, 1, 1970, 2024, 9999]), two(13), two(32))
    if rng.random() < 0.75:
        text += rng.choice(["T", "t", " ", "  "]) + two(25) + ":%02d:%02d" % (rng.randint(0, 61), rng.randint(0, 61))
        text += rng.choice(["", "", ".", ".5", ".123456", ".1234567", ".000001"])
        text += rng.choice(["", "", "Z", " Z", "+1", "-05:30", " +14:00", "+23:59", "+24:00", "-99", "z", " -1:30"])
    return text


def mutated(rng):
    text = rng.choice(WORDS)
    at = rng.randrange(len(text) + 1)
    return text[:at] + rng.choice("0123456789._-+:eExbTZ~=<aN") + text[at + rng.randint(0, 1) :]


def record(text):
    loader = yaml.SafeLoader("")
    tag = loader.resolve(yaml.ScalarNode, text, (True, False))
    kind = TYPES[tag.rsplit(":", 1)[1]]
    if kind in ("MERGE", "UNLOADABLE"):
        return kind, text
    try:
        return kind, str(loader.construct_object(yaml.ScalarNode(tag, text), deep=True))
    except (ValueError, TypeError, KeyError, OverflowError):
        return "UNLOADABLE", text


def main():
    rng = random.Random(1)
    texts = dict.fromkeys(WORDS)
    makers = [number, number, shortest, timestamp, mutated]
    while len(texts) < COUNT:
        text = rng.choice(makers)(rng)
        if text and text == text.strip():
            texts[text] = None
    lines = ["\t".join((text,) + record(text)) for text in texts]
    path = Path(__file__).resolve().parent.parent / TARGET
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
