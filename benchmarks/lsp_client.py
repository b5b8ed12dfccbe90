# SPDX-License-Identifier: MIT
"""A language server and a stopwatch: one process, driven over its streams as an editor drives it."""
import json
import pathlib
import queue
import subprocess
import threading
import time

PATIENCE = 60


class Server:
    """A server; `settings` is what it gets when it asks for its configuration."""

    def __init__(self, name, command, settings=None):
        self.name, self.settings = name, settings or {}
        self.sending = threading.Lock()
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
            body = out.read(length)
            arrived = time.perf_counter()
            message = json.loads(body)
            if "method" in message and "id" in message:
                self._answer(message)
            else:
                self.messages.put((arrived, message))

    def _answer(self, request):
        result = None
        if request["method"] == "workspace/configuration":
            result = [self.settings.get(item.get("section")) for item in request["params"]["items"]]
        self._send({"id": request["id"], "result": result})

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        with self.sending:
            self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
            self.process.stdin.flush()

    def _next(self, fits):
        """Returns when the next message that fits came, and the message."""
        while True:
            arrived, message = self.messages.get(timeout=PATIENCE)
            if fits(message):
                return arrived, message

    def notify(self, method, params):
        self._send({"method": method, "params": params})

    def request(self, method, params):
        """Returns the answer and the seconds that it took."""
        self.last_id += 1
        sent = time.perf_counter()
        self._send({"id": self.last_id, "method": method, "params": params})
        arrived, message = self._next(lambda one: one.get("id") == self.last_id)
        return message, arrived - sent

    def initialize(self):
        """Returns the seconds from the start of the process to the answer."""
        self.request("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        took = time.perf_counter() - self.start
        self.notify("initialized", {})
        if self.settings:
            self.notify("workspace/didChangeConfiguration", {"settings": self.settings})
        return took

    def open(self, uri, text):
        self.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "yaml", "version": 0, "text": text}})
        return self.diagnostics(uri, 0)

    def close(self, uri):
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    def change(self, uri, version, change):
        """Sends one change and returns the seconds until its diagnostics come."""
        sent = time.perf_counter()
        self.notify("textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]})
        return self.diagnostics(uri, version)[0] - sent

    def diagnostics(self, uri, version):
        """Returns when the diagnostics of a version came, and these. A server that tells no version tells of the newest."""

        def fits(one):
            params = one.get("params") or {}
            mine = one.get("method") == "textDocument/publishDiagnostics" and params.get("uri") == uri
            return mine and params.get("version") in (None, version)

        arrived, message = self._next(fits)
        return arrived, message["params"]["diagnostics"]

    def settle(self, seconds=1.0):
        """Waits until nothing has come for a while."""
        try:
            while True:
                self.messages.get(timeout=seconds)
        except queue.Empty:
            pass

    def memory(self):
        """Returns the resident memory in MB, where the system tells."""
        try:
            status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        except OSError:
            return float("nan")
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def end(self):
        self.request("shutdown", None)
        self.notify("exit", None)
        return self.process.wait(timeout=PATIENCE)
