#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures the language server as somebody types, beside yaml-language-server with our JSON Schema.

    benchmarks/lsp_latency.py [--lines 40,200,5000] [--keys 200] [--minutes 10] [--alone] [--] [COMMAND...]

COMMAND starts the server (default: ./amljob lsp of this checkout). Prints tables in Markdown: milliseconds from the start of a
process to its answer to initialize; from a key to its diagnostics, the wait for the next key included, and to a completion, for
a job of each length; and resident memory. The servers take turns, so that whatever else the machine does meets both. --minutes
types into a job of 200 lines for so long and tells what memory that takes. The peer is installed by npm into target/, unless
--alone does without it.
"""
import argparse
import pathlib
import shutil
import statistics
import subprocess
import time

from lsp_client import Server

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "schema/src/main/resources/dev/amljob/schema/commandJob.schema.json"
PEER = "yaml-language-server"
PEER_VERSION = "1.25.0"
WORD = "limits"
WARM_UP = 30
CHUNK = 25
STARTS = 9


def own(command):
    return lambda: Server("amljob", command)


def peer():
    """Returns what starts the peer, with our schema for the files that are opened here."""
    home = ROOT / "benchmarks/target/peer"
    server = home / "node_modules" / PEER
    if not (server / "package.json").exists() or f'"{PEER_VERSION}"' not in (server / "package.json").read_text():
        home.mkdir(parents=True, exist_ok=True)
        install = ["npm", "install", "--silent", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(home)]
        subprocess.run([*install, f"{PEER}@{PEER_VERSION}"], check=True)
    features = {"validate": True, "completion": True, "hover": True, "schemaStore": {"enable": False}}
    settings = {"yaml": {"schemas": {SCHEMA.as_uri(): ["*.yml"]}, **features}}
    command = ["node", str(server / "bin" / PEER), "--stdio"]
    return lambda: Server(f"{PEER} {PEER_VERSION}", command, settings)


def job(lines):
    head = "command: >-\n  python train.py --rate ${{inputs.rate}}\nenvironment: azureml:training:1\ncompute: azureml:c\n"
    head += "inputs:\n  rate: 0.1\ntags:\n"
    return head + "".join(f"  tag_{i}: value {i}\n" for i in range(max(0, lines - 8)))


class Typist:
    """Writes a key at the end of a job, letter by letter, and begins again."""

    def __init__(self, server, lines):
        self.server = server
        self.uri = f"file:///nowhere/{lines}.yml"
        self.text = job(lines)
        self.keys = 0
        self.diagnostics, self.completions, self.proposals = [], [], 0

    def begin(self):
        self.server.open(self.uri, self.text)
        self.server.settle()

    def key(self):
        line, column = self.text.count("\n"), self.keys % len(WORD)
        again = column == 0 and self.keys > 0
        place = {"line": line, "character": column}
        end = {"line": line, "character": len(WORD)} if again else place
        self.keys += 1
        change = {"range": {"start": place, "end": end}, "text": WORD[column]}
        self.diagnostics.append(self.server.change(self.uri, self.keys, change))
        position = {"line": line, "character": column + 1}
        answer, took = self.server.request("textDocument/completion", {"textDocument": {"uri": self.uri}, "position": position})
        self.completions.append(took)
        items = answer["result"]
        self.proposals = max(self.proposals, len(items["items"] if isinstance(items, dict) else items or []))

    def forget(self):
        self.diagnostics.clear()
        self.completions.clear()


def shares(seconds):
    ordered = sorted(1000 * one for one in seconds)
    pick = [ordered[min(len(ordered) - 1, int(len(ordered) * share))] for share in (0.5, 0.99)]
    return " / ".join(f"{one:.1f}" for one in (*pick, ordered[-1]))


def table(title, servers, rows):
    print(f"\n| {title} | " + " | ".join(servers) + " |\n|---|" + "---|" * len(servers))
    for label, cells in rows:
        print(f"| {label} | " + " | ".join(cells) + " |")


def measure_starts(makers):
    times = [[] for _ in makers]
    for _ in range(STARTS):
        for maker, took in zip(makers, times):
            server = maker()
            took.append(1000 * server.initialize())
            server.process.kill()
            server.process.wait()
    return [f"{statistics.median(one):.0f} ({min(one):.0f} to {max(one):.0f})" for one in times]


def measure_keys(servers, lines, keys):
    typists = [Typist(server, lines) for server in servers]
    for typist in typists:
        typist.begin()
        for _ in range(WARM_UP):
            typist.key()
        typist.forget()
    for done in range(0, keys, CHUNK):
        for typist in typists:
            for _ in range(min(CHUNK, keys - done)):
                typist.key()
    for typist in typists:
        typist.server.close(typist.uri)
    return [
        (f"{lines} lines: key to diagnostics", [shares(one.diagnostics) for one in typists]),
        (f"{lines} lines: completion", [shares(one.completions) for one in typists]),
        (f"{lines} lines: proposals", [str(one.proposals) for one in typists]),
    ]


def type_on(servers, minutes):
    """Types for so long, about four keys a second, and returns rows of what memory each server has had."""
    typists = [Typist(server, 200) for server in servers]
    most = [0.0 for _ in servers]
    for typist in typists:
        typist.begin()
    first = [server.memory() for server in servers]
    end = time.monotonic() + 60 * minutes
    while time.monotonic() < end:
        for i, typist in enumerate(typists):
            typist.key()
            most[i] = max(most[i], typist.server.memory())
    rows = [("at first", first), ("at most", most), ("at the end", [server.memory() for server in servers])]
    rows = [(label, [f"{one:.0f} MB" for one in cells]) for label, cells in rows]
    return [("keys", [str(one.keys) for one in typists]), *rows]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", default="40,200,5000")
    parser.add_argument("--keys", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=0)
    parser.add_argument("--alone", action="store_true")
    parser.add_argument("command", nargs="*", default=[str(ROOT / "amljob"), "lsp"])
    options = parser.parse_args()
    makers = [own(options.command)]
    if not options.alone:
        if not shutil.which("npm"):
            parser.error("there is no npm to install the peer with; --alone does without")
        makers.append(peer())
    makers[0]().process.kill()  # So that the checkout is built, and its archive written.
    starts = measure_starts(makers)
    servers = [maker() for maker in makers]
    names = [server.name for server in servers]
    for server in servers:
        server.initialize()
        server.settle()
    table("median (least to most)", names, [("start to the answer to initialize, ms", starts)])
    rows = []
    for lines in options.lines.split(","):
        rows += measure_keys(servers, int(lines), options.keys)
    rows.append(("resident memory", [f"{server.memory():.0f} MB" for server in servers]))
    table("ms: 50 % / 99 % / most", names, rows)
    if options.minutes:
        for server in servers:
            server.end()
        servers = [maker() for maker in makers]
        for server in servers:
            server.initialize()
        table(f"resident memory, {options.minutes:g} minutes of typing", names, type_on(servers, options.minutes))
    print("\nexit codes: " + ", ".join(f"{server.name} {server.end()}" for server in servers))


if __name__ == "__main__":
    main()
