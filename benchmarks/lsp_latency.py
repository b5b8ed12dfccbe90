#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures the language server from outside, over its streams, as somebody types.

    benchmarks/lsp_latency.py [--lines 40,200,5000] [--keys 200] [--] [COMMAND...]

COMMAND starts the server (default: ./amljob lsp of this checkout). Prints, for a job of each length, milliseconds from a key
to its diagnostics (the wait for the next key included) and to a completion; and how long the server takes to answer
initialize, and how much memory it has at the end.
"""
import argparse
import json
import pathlib
import queue
import subprocess
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
URI = "file:///nowhere/job.yml"


class Server:
    def __init__(self, command):
        self.start = time.perf_counter()
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.messages = queue.Queue()
        self.last_id = 0
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        out = self.process.stdout
        while True:
            length = 0
            line = out.readline()
            while line.strip():
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
                line = out.readline()
            if not length:
                return
            self.messages.put((time.perf_counter(), json.loads(out.read(length))))

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def notify(self, method, params):
        self._send({"method": method, "params": params})

    def request(self, method, params):
        """Returns the answer and the seconds that it took."""
        self.last_id += 1
        sent = time.perf_counter()
        self._send({"id": self.last_id, "method": method, "params": params})
        while True:
            arrived, message = self.messages.get(timeout=60)
            if message.get("id") == self.last_id and "method" not in message:
                return message, arrived - sent

    def diagnostics(self, version):
        """Returns when the diagnostics of a version came."""
        while True:
            arrived, message = self.messages.get(timeout=60)
            if message.get("method") == "textDocument/publishDiagnostics" and message["params"].get("version") == version:
                return arrived

    def memory(self):
        """Returns the resident memory in MB, where the system tells."""
        try:
            status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        except OSError:
            return float("nan")
        return int(status.split("VmRSS:")[1].split()[0]) / 1024


def job(lines):
    head = "command: >-\n  python train.py --rate ${{inputs.rate}}\nenvironment: azureml:training:1\ncompute: azureml:c\n"
    head += "inputs:\n  rate: 0.1\n"
    count = max(0, lines - 8)
    return head + "tags:\n" + "".join(f"  tag_{i}: value {i}\n" for i in range(count))


def shares(times):
    ordered = sorted(1000 * one for one in times)
    pick = lambda share: ordered[min(len(ordered) - 1, int(len(ordered) * share))]
    return f"{pick(0.5):7.1f} {pick(0.99):7.1f} {ordered[-1]:7.1f}"


def measure(server, lines, keys):
    text = job(lines)
    last = text.count("\n")
    server.notify("textDocument/didOpen", {"textDocument": {"uri": URI, "languageId": "azureml-yaml", "version": 0, "text": text}})
    server.diagnostics(0)
    word = "limits"
    diagnostics, completions = [], []
    version = 0
    for key in range(keys + 20):
        column = key % len(word)
        version += 1
        place = {"line": last, "character": column}
        change = {"range": {"start": place, "end": place}, "text": word[column]}
        if column == 0 and key:
            change = {"range": {"start": place, "end": {"line": last, "character": len(word)}}, "text": word[0]}
        sent = time.perf_counter()
        server.notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": version}, "contentChanges": [change]})
        arrived = server.diagnostics(version)
        position = {"line": last, "character": column + 1}
        _, took = server.request("textDocument/completion", {"textDocument": {"uri": URI}, "position": position})
        if key >= 20:
            diagnostics.append(arrived - sent)
            completions.append(took)
    server.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
    print(f"{lines:6} lines  diagnostics {shares(diagnostics)}   completion {shares(completions)}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--lines", default="40,200,5000")
    arguments.add_argument("--keys", type=int, default=200)
    arguments.add_argument("command", nargs="*", default=[str(ROOT / "amljob"), "lsp"])
    options = arguments.parse_args()
    starts = []
    for _ in range(5):
        server = Server(options.command)
        server.request("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        starts.append(time.perf_counter() - server.start)
        server.process.kill()
    print(f"spawn to initialize, ms: best {1000 * min(starts):.0f}, median {1000 * sorted(starts)[2]:.0f}")
    server = Server(options.command)
    server.request("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
    server.notify("initialized", {})
    print("milliseconds:             p50     p99     max                p50     p99     max")
    for lines in options.lines.split(","):
        measure(server, int(lines), options.keys)
    print(f"resident memory: {server.memory():.0f} MB")
    server.request("shutdown", None)
    server.notify("exit", None)
    print(f"exit code: {server.process.wait(timeout=20)}")


if __name__ == "__main__":
    main()
