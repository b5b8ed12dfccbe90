# SPDX-License-Identifier: MIT
"""From the first word to the last, and what a server leaves behind: nothing."""
import os
import signal
import subprocess
import sys
import time
import unittest

from client import COMMAND, PATIENCE, URI, Server, frame, place

NOT_INITIALIZED, INVALID_REQUEST = -32002, -32600


class Lifecycle(unittest.TestCase):
    def assert_code(self, code, answer):
        self.assertEqual(code, answer.get("error", {}).get("code"), answer)

    def test_orderly(self):
        with Server() as server:
            greeting = server.initialize()
            self.assertEqual("amljob", greeting["serverInfo"]["name"])
            self.assertEqual({"jsonrpc": "2.0", "id": 2, "result": None}, server.request("shutdown"))
            self.assert_code(INVALID_REQUEST, server.request("shutdown"))
            self.assert_code(INVALID_REQUEST, server.request("textDocument/hover", place(0, 0)))
            self.assert_code(INVALID_REQUEST, server.request("initialize", {"capabilities": {}}))
            server.open("command: late\n")
            server.notify("exit")
            self.assertEqual(0, server.exit_code())
            self.assertEqual(b"", server.noise)
            self.assertEqual("", server.stderr())

    def test_requests_before_initialize(self):
        with Server() as server:
            self.assert_code(NOT_INITIALIZED, server.request("textDocument/hover", place(0, 0)))
            self.assert_code(NOT_INITIALIZED, server.request("shutdown"))
            server.open("command: early\n")
            server.initialize()
            symbols = server.request("textDocument/documentSymbol", {"textDocument": {"uri": URI}})
            self.assertEqual([], symbols["result"])

    def test_initialize_twice_keeps_what_is_open(self):
        with Server() as server:
            server.initialize()
            server.open("command: ls\nenvironment: azureml:e:1\n")
            self.assert_code(INVALID_REQUEST, server.request("initialize", {"capabilities": {}}))
            symbols = server.request("textDocument/documentSymbol", {"textDocument": {"uri": URI}})
            self.assertNotEqual([], symbols["result"])

    def test_initialize_with_next_to_nothing(self):
        with Server() as server:
            self.assertIn("capabilities", server.request("initialize", {})["result"])

    def test_exit_at_once(self):
        with Server() as server:
            server.notify("exit")
            self.assertEqual(1, server.exit_code())

    def test_exit_without_shutdown(self):
        with Server() as server:
            server.initialize()
            server.notify("exit")
            self.assertEqual(1, server.exit_code())

    def test_end_of_input(self):
        with Server() as server:
            server.initialize()
            server.process.stdin.close()
            self.assertEqual(1, server.exit_code())
        with Server() as server:
            server.initialize()
            server.request("shutdown")
            server.process.stdin.close()
            self.assertEqual(0, server.exit_code())

    def test_end_of_input_within_a_message(self):
        with Server() as server:
            server.write(b"Content-Length: 500\r\n\r\n{")
            server.process.stdin.close()
            self.assertEqual(1, server.exit_code())
            self.assertEqual("", server.stderr())

    def test_client_that_does_not_read(self):
        reading, writing = os.pipe()
        process = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=writing, stderr=subprocess.DEVNULL)
        os.close(writing)
        os.close(reading)
        request = frame({"id": 1, "method": "initialize", "params": {"capabilities": {}}})
        process.communicate(request * 50, timeout=PATIENCE)
        self.assertEqual(1, process.returncode)

    def test_signals(self):
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            with self.subTest(number), Server() as server:
                server.initialize()
                server.process.send_signal(number)
                self.assertIn(server.exit_code(), (-number, 128 + number))
                self.assertEqual(b"", server.noise)

    def test_parent_that_dies(self):
        # The pipes stay open in this process, so that only the process id tells.
        parent = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
        with Server() as server:
            server.initialize(processId=parent.pid)
            parent.kill()
            parent.communicate()
            began = time.monotonic()
            self.assertEqual(1, server.exit_code())
            self.assertLess(time.monotonic() - began, 10)


class Arguments(unittest.TestCase):
    def test_stdio_says_the_same(self):
        with Server([*COMMAND, "--stdio"]) as server:
            self.assertIn("capabilities", server.initialize())

    def test_environment_that_makes_java_talk(self):
        """Java tells of these options on standard error; nothing may get into the protocol."""
        os.environ["JAVA_TOOL_OPTIONS"] = "-Damljob.noise=1"
        try:
            with Server() as server:
                server.initialize()
                server.write(frame({"id": 99, "method": "shutdown"}))
                server.answer(99)
                self.assertEqual(b"", server.noise)
        finally:
            del os.environ["JAVA_TOOL_OPTIONS"]


if __name__ == "__main__":
    unittest.main()
