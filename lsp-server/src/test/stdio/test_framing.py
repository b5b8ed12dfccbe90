# SPDX-License-Identifier: MIT
"""Headers and bodies: what is a message, and what happens to what is none."""
import json
import time
import unittest

from client import Server, frame, place

PARSE_ERROR, INVALID_REQUEST, METHOD_NOT_FOUND, INVALID_PARAMS = -32700, -32600, -32601, -32602


class Framing(unittest.TestCase):
    """Each test leaves the server as it was: one is enough."""

    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.server.initialize()

    @classmethod
    def tearDownClass(cls):
        errors = cls.server.stderr()
        cls.server.__exit__()
        assert cls.server.noise == b"", cls.server.noise
        # What a client did wrong is no bug of the server's.
        assert "\tat " not in errors and "Exception" not in errors, errors

    def assert_alive(self):
        self.assertEqual([], self.server.request("workspace/symbol", {"query": "x"})["result"])

    def ask(self, headers):
        self.server.last_id += 1
        identity = self.server.last_id
        self.server.write(frame({"id": identity, "method": "workspace/symbol", "params": {"query": ""}}, headers))
        self.assertEqual([], self.server.answer(identity)["result"])

    def assert_refused(self, body, code):
        self.server.write(frame(body))
        error = self.server.answer(None)["error"]
        self.assertEqual(code, error["code"])
        self.assert_alive()
        return error["message"]

    def test_takes_headers_in_any_case_and_order(self):
        self.ask("content-length: {length}\r\n\r\n")
        self.ask("CONTENT-LENGTH:{length}\r\n\r\n")
        self.ask("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: {length}\r\n\r\n")
        self.ask("Content-Length: {length}\r\ncontent-type: application/vscode-jsonrpc; charset=utf8\r\n\r\n")
        self.ask("X-Unknown: 7\r\nContent-Length:   {length}  \r\n\r\n")

    def test_reads_utf_8_whatever_the_charset_is_called(self):
        self.ask("Content-Length: {length}\r\nContent-Type: application/vscode-jsonrpc; charset=\"utf-8\"\r\n\r\n")
        self.ask("Content-Length: {length}\r\nContent-Type: application/vscode-jsonrpc; charset=klingon\r\n\r\n")

    def test_joins_what_comes_in_pieces(self):
        identity = 9001
        data = frame({"id": identity, "method": "workspace/symbol", "params": {"query": "é😀"}})
        for byte in data:
            self.server.write(bytes([byte]))
        self.assertEqual([], self.server.answer(identity)["result"])

    def test_splits_what_comes_at_once(self):
        identities = list(range(9100, 9200))
        self.server.write(b"".join(frame({"id": one, "method": "workspace/symbol", "params": {"query": ""}}) for one in identities))
        for one in identities:
            self.assertEqual([], self.server.answer(one)["result"])

    def test_splits_between_header_and_body_and_within_a_character(self):
        data = frame({"id": 9300, "method": "workspace/symbol", "params": {"query": "x"}})
        data = data.replace(b'"x"', '"é"'.encode()).replace(b": %d\r" % (len(data) - data.index(b"{")), b": %d\r" % (len(data) - data.index(b"{") + 1))
        for cut in (10, data.index(b"{"), data.index("é".encode()) + 1):
            self.server.write(data[:cut])
            time.sleep(0.05)
            self.server.write(data[cut:])
            self.assertEqual([], self.server.answer(9300)["result"])

    def test_refuses_what_is_not_json(self):
        for body in (b"{bad}", b'{"jsonrpc":"2.0","method":"exit', b'{"jsonrpc":"2.0","method":"exit"} and more'):
            with self.subTest(body):
                self.assert_refused(body, PARSE_ERROR)

    def test_refuses_json_that_is_no_message(self):
        for body in (b'"text"', b"null", b"7", b"", b"\xff\xfe\x00", b'[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]'):
            with self.subTest(body):
                self.assert_refused(body, INVALID_REQUEST)

    def test_refuses_json_that_is_too_deep(self):
        self.assert_refused(b'{"jsonrpc":"2.0","params":' + b"[" * 200_000 + b"]" * 200_000 + b"}", PARSE_ERROR)

    def test_refuses_an_id_that_the_protocol_does_not_have(self):
        self.assertIn("32 bits", self.assert_refused({"id": 2**53, "method": "shutdown"}, INVALID_REQUEST))

    def test_bears_an_answer_to_nothing(self):
        self.server.send({"id": 4711, "result": None})
        self.server.send({"id": "none", "error": {"code": 1, "message": "no"}})
        self.assert_alive()

    def test_knows_which_methods_it_does_not_know(self):
        self.assertEqual(METHOD_NOT_FOUND, self.server.request("no/such", {"a": 1})["error"]["code"])
        self.server.notify("no/such", {"a": 1})
        self.server.notify("$/noSuch")
        self.assert_alive()

    def test_refuses_params_that_do_not_fit(self):
        for params in (None, [], [1, 2], {}, {"textDocument": 5}, {"textDocument": {"uri": "file:///a"}}, {"textDocument": {}, "position": {}}):
            with self.subTest(params):
                answer = self.server.request("textDocument/hover", params)
                self.assertEqual(INVALID_PARAMS, answer.get("error", {}).get("code"), answer)
                self.assertNotIn("bug", answer["error"]["message"])

    def test_drops_notifications_that_do_not_fit(self):
        self.server.notify("textDocument/didOpen")
        self.server.notify("textDocument/didChange", {})
        self.server.notify("textDocument/didChange", {"textDocument": {"uri": "file:///never", "version": 2}, "contentChanges": []})
        self.server.notify("textDocument/didClose", {"textDocument": {"uri": "::no uri%%"}})
        self.server.notify("$/cancelRequest", {"id": 123456})
        self.server.notify("$/cancelRequest", {})
        self.assert_alive()

    def test_answers_every_kind_of_id(self):
        identities = ["abc", "3", 3000, 0, -1, 2**31 - 1, -(2**31), "", "é😀"]
        for one in identities:
            self.server.send({"id": one, "method": "workspace/symbol", "params": {"query": ""}})
        for one in reversed(identities):
            self.assertEqual([], self.server.answer(one)["result"])

    def test_knows_documents_that_are_not_open_by_nothing(self):
        self.assertIsNone(self.server.request("textDocument/hover", place(0, 0, "file:///never"))["result"])


class BrokenFraming(unittest.TestCase):
    """Where a message ends cannot be guessed, so that the server ends rather than wait for ever."""

    def assert_ends(self, data):
        with Server() as server:
            server.initialize()
            server.write(data)
            self.assertEqual(1, server.exit_code())
            self.assertIn("Content-Length", server.stderr())
            self.assertNotIn("\tat ", server.stderr())

    def test_length_is_no_number(self):
        self.assert_ends(b"Content-Length: abc\r\n\r\n{}")

    def test_length_is_negative(self):
        self.assert_ends(b"Content-Length: -5\r\n\r\n{}")

    def test_no_length(self):
        self.assert_ends(b"Foo: bar\r\n\r\n")

    def test_length_is_too_short(self):
        body = json.dumps({"jsonrpc": "2.0", "id": 7, "method": "shutdown"}).encode()
        with Server() as server:
            server.initialize()
            server.write(b"Content-Length: %d\r\n\r\n" % (len(body) - 4) + body + b"\r\n\r\n")
            self.assertEqual(PARSE_ERROR, server.answer(None)["error"]["code"])
            self.assertEqual(1, server.exit_code())

    def test_length_is_too_long(self):
        with Server() as server:
            server.initialize()
            server.write(frame({"id": 7, "method": "shutdown"}, "Content-Length: 100\r\n\r\n"))
            server.process.stdin.close()
            self.assertEqual(1, server.exit_code())
            self.assertEqual(b"", server.noise)


if __name__ == "__main__":
    unittest.main()
