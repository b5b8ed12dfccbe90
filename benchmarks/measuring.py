# SPDX-License-Identifier: MIT
"""Runs of whole processes, and tables of them."""
import json
import os
import statistics
import subprocess
import sys
import time


class Command:
    """A program that is run to its end. It may find something, and so end with 1."""

    def __init__(self, *words):
        self.words = [str(word) for word in words]

    def run(self):
        start = time.monotonic()
        process = subprocess.Popen(
            self.words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        return self.finish(process, start, (0, 1))

    def finish(self, process, start, fine):
        """Returns milliseconds of processor and of wall time, and megabytes of memory, children included."""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if fine and process.returncode not in fine:
            sys.exit(f"benchmarks: exit code {process.returncode} of {' '.join(self.words)}")
        wall = (time.monotonic() - start) * 1e3
        return (usage.ru_utime + usage.ru_stime) * 1e3, wall, usage.ru_maxrss / 1024


class LanguageServer(Command):
    """A language server that is killed when it has sent the first diagnostics of a file."""

    def __init__(self, schema, file, *words):
        super().__init__(*words)
        self.schema, self.file = schema, file

    def run(self):
        start = time.monotonic()
        process = subprocess.Popen(
            self.words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

        def send(**message):
            body = json.dumps({"jsonrpc": "2.0", **message}).encode()
            process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
            process.stdin.flush()

        def receive():
            length = 0
            while line := process.stdout.readline().strip():
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            return json.loads(process.stdout.read(length)) if length else sys.exit("benchmarks: a server ended")

        send(id=1, method="initialize", params={"processId": None, "rootUri": None, "capabilities": {}})
        while receive().get("id") != 1:
            pass
        send(method="initialized", params={})
        yaml = {"validate": True, "schemaStore": {"enable": False}, "schemas": {self.schema.as_uri(): "*.yml"}}
        send(method="workspace/didChangeConfiguration", params={"settings": {"yaml": yaml}})
        document = {"uri": self.file.as_uri(), "languageId": "yaml", "version": 1, "text": self.file.read_text()}
        send(method="textDocument/didOpen", params={"textDocument": document})
        while receive().get("method") != "textDocument/publishDiagnostics":
            pass
        process.kill()
        return self.finish(process, start, None)


def in_turn(commands, runs):
    """Runs commands in turn, so that all share the moods of the machine; the first turn is not counted."""
    measured = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            result = command.run()
            if turn > 0:
                measured[name].append(result)
    return measured


def spread(values, form):
    """Returns the median and, in brackets, the least and the most."""
    least, most = (form.format(value) for value in (min(values), max(values)))
    return f"{form.format(statistics.median(values))} ({least} to {most})"


def share(ours, theirs, part=0, weight=1.0):
    """Returns how much of another's time ours takes, run by run."""
    return spread([a[part] * weight / b[part] for a, b in zip(ours, theirs)], "{:.2f}")
