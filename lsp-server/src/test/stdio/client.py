# SPDX-License-Identifier: MIT
"""A client that speaks to a language server in bytes, so that it can also speak badly."""
import json
import os
import pathlib
import queue
import shlex
import signal
import subprocess
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[4]
COMMAND = shlex.split(os.environ.get("SERVER", "")) or [str(ROOT / "amljob"), "lsp"]
PATIENCE = float(os.environ.get("AMLJOB_PATIENCE", "30"))
URI = "file:///nowhere/job.yml"
END = object()


def frame(message, headers="Content-Length: {length}\r\n\r\n"):
    """Returns a message as it goes over the wire; bytes are taken as they are."""
    body = message if isinstance(message, bytes) else json.dumps({"jsonrpc": "2.0", **message}).encode()
    return headers.format(length=len(body)).encode() + body


def _heed_signals():
    """In the background, a shell lets what it starts ignore some signals; an editor does not."""
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


class Server:
    """A server of its own process. Whatever it prints that is no message of the protocol is kept in `noise`."""

    def __init__(self, command=None):
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command or COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.errors,
            preexec_fn=_heed_signals,
        )
        self.messages = queue.Queue()
        self.noise = b""
        self.kept = []
        self.last_id = 0
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.reader.join(PATIENCE)
        self.process.stdin.close()
        self.process.stdout.close()
        self.errors.close()

    def _read(self):
        out = self.process.stdout
        while header := out.readline():
            if not header.startswith(b"Content-Length: "):
                self.noise += header
                continue
            empty = out.readline()
            self.noise += empty if empty != b"\r\n" else b""
            self.messages.put(json.loads(out.read(int(header.split(b":")[1]))))
        self.messages.put(END)

    # --- To the server ---

    def write(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message):
        self.write(frame(message))

    def notify(self, method, params=None):
        self.send({"method": method, "params": params})

    def start_request(self, method, params=None):
        """Sends a request and returns its id."""
        self.last_id += 1
        self.send({"id": self.last_id, "method": method, "params": params})
        return self.last_id

    def request(self, method, params=None):
        return self.answer(self.start_request(method, params))

    def initialize(self, capabilities=None, **more):
        answer = self.request("initialize", {"processId": None, "rootUri": None, "capabilities": capabilities or {}, **more})
        self.notify("initialized", {})
        return answer["result"]

    def open(self, text, uri=URI, language="azureml-yaml", version=1):
        item = {"uri": uri, "languageId": language, "version": version, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})

    def change(self, version, *changes, uri=URI):
        self.notify(
            "textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": list(changes)}
        )

    # --- From the server ---

    def _await(self, fits, what):
        for known in self.kept:
            if fits(known):
                self.kept.remove(known)
                return known
        while True:
            try:
                message = self.messages.get(timeout=PATIENCE)
            except queue.Empty:
                raise AssertionError(f"no {what}; {self.stderr()}") from None
            if message is END:
                self.messages.put(END)
                raise AssertionError(f"the server ended before {what}; {self.stderr()}")
            if fits(message):
                return message
            self.kept.append(message)

    def answer(self, identity):
        return self._await(lambda one: "method" not in one and one.get("id") == identity, f"answer to {identity!r}")

    def diagnostics(self, version, uri=URI):
        """Returns what was pushed for a version of a document, and forgets what was pushed before."""

        def fits(one):
            params = one.get("params") or {}
            return one.get("method") == "textDocument/publishDiagnostics" and (params.get("uri"), params.get("version")) == (uri, version)

        found = self._await(fits, f"diagnostics of version {version}")["params"]["diagnostics"]
        self.kept = [one for one in self.kept if one.get("method") != "textDocument/publishDiagnostics"]
        return found

    def exit_code(self):
        return self.process.wait(timeout=PATIENCE)

    def stderr(self):
        self.errors.seek(0)
        return self.errors.read().decode(errors="replace")


def at(line, character):
    return {"line": line, "character": character}


def span(line, start, end):
    return {"start": at(line, start), "end": at(line, end)}


def place(line, character, uri=URI):
    return {"textDocument": {"uri": uri}, "position": at(line, character)}
