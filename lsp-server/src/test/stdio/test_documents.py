# SPDX-License-Identifier: MIT
"""Documents over the wire: units, cancellations, huge texts, and a great many edits."""
import os
import random
import unittest

from client import URI, Server, at, place, span

CANCELLED, CONTENT_MODIFIED = -32800, -32801
EDITS = int(os.environ.get("AMLJOB_EDITS", "1500"))
OTHER = "file:///nowhere/other.yml"
JOB = """command: >-
  python train.py --data ${{inputs.data}} --rate ${{inputs.rate}}
environment: azureml:training:1
compute: azureml:cluster
inputs:
  data:
    type: uri_folder
    path: azureml:data:1
  rate: 0.1 # 😀
limits:
  timeout: 3600
"""
TYPED = ["a", "é", "😀", "\ufeff", "\n", "\r\n", "\r", "key: value", "${{inputs.rate}}", "\t", "", "👩‍🔬\n", "  ", "'", "[", "&a ", "*a", "- "]


def units(text, encoding):
    if encoding == "utf-8":
        return len(text.encode())
    return len(text.encode("utf-16-le")) // 2 if encoding == "utf-16" else len(text)


def position(text, offset, encoding):
    """Counts as the protocol tells: a line ends at LF, CRLF or CR."""
    before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
    return at(before.count("\n"), units(before[before.rfind("\n") + 1 :], encoding))


def boundary(text, offset):
    return offset - 1 if 0 < offset < len(text) and text[offset - 1 : offset + 1] == "\r\n" else offset


def encodings(*names):
    return {"general": {"positionEncodings": list(names)}, "textDocument": {"diagnostic": {}}}


class Units(unittest.TestCase):
    def test_are_those_that_the_client_likes_best(self):
        line = "command: 😀é ${{inputs.x}}\nenvironment: e\n"
        for encoding, start in (("utf-8", 26), ("utf-16", 23), ("utf-32", 22)):
            with self.subTest(encoding), Server() as server:
                greeting = server.initialize({"general": {"positionEncodings": ["klingon", encoding, "utf-16"]}})
                self.assertEqual(encoding, greeting["capabilities"]["positionEncoding"])
                server.open(line)
                ranges = [one["range"] for one in server.diagnostics(1) if one["code"] == "undefined-input"]
                self.assertEqual([span(0, start, start + 1)], ranges)

    def test_are_utf_16_if_nothing_is_said(self):
        with Server() as server:
            self.assertEqual("utf-16", server.initialize()["capabilities"]["positionEncoding"])


class Requests(unittest.TestCase):
    def test_cancelled_before_it_is_begun(self):
        with Server() as server:
            server.initialize()
            server.open(JOB + "tags:\n" + "".join(f"  t{i}: {i}\n" for i in range(20_000)))
            first = [server.start_request("textDocument/semanticTokens/full", {"textDocument": {"uri": URI}}) for _ in range(40)]
            last = server.start_request("textDocument/hover", place(0, 2))
            server.notify("$/cancelRequest", {"id": last})
            self.assertEqual(CANCELLED, server.answer(last)["error"]["code"])
            for one in first:
                server.notify("$/cancelRequest", {"id": one})
            answers = [server.answer(one) for one in first]
            self.assertTrue(all("result" in one or one["error"]["code"] == CANCELLED for one in answers))
            self.assertIn("contents", str(server.request("textDocument/hover", place(0, 2))))

    def while_typing(self, method):
        """Asks before each of many keys, without waiting; returns the answers."""
        with Server() as server:
            server.initialize()
            server.open(JOB)
            identities = []
            for version in range(2, 60):
                identities.append(server.start_request(method, place(3, 2)))
                server.change(version, {"range": span(10, 0, 0), "text": " "})
            return [server.answer(one) for one in identities]

    def test_about_an_older_version_is_dropped_or_answered(self):
        for answer in self.while_typing("textDocument/hover"):
            self.assertTrue("result" in answer or answer["error"]["code"] == CONTENT_MODIFIED, answer)

    def test_completion_is_answered_though_somebody_types_on(self):
        # An editor whose request fails shows no list, and asks no more until another word begins.
        for method in ("textDocument/completion", "textDocument/signatureHelp"):
            for answer in self.while_typing(method):
                self.assertIn("result", answer)

    def test_huge_document(self):
        text = JOB + "description: |\n" + "".join(f"  {i:0100}\n" for i in range(100_000))
        self.assertGreater(len(text), 10_000_000)
        with Server() as server:
            server.initialize(encodings())
            server.open(text)
            server.change(2, {"range": span(0, 0, 0), "text": "x"})
            server.change(3, {"range": span(0, 0, 1), "text": ""})
            hover = server.request("textDocument/hover", place(0, 2))
            self.assertIn("contents", hover["result"] or {}, hover)
            self.assertIsNone(server.request("shutdown")["result"])


class RandomEdits(unittest.TestCase):
    """A document that was edited is answered as one that was opened with the same text."""

    def test_leave_the_text_that_the_client_has(self):
        for encoding in ("utf-8", "utf-16", "utf-32"):
            with self.subTest(encoding), Server() as server:
                server.initialize(encodings(encoding))
                self.edit(server, encoding, EDITS // 3)
                self.assertIsNone(server.request("shutdown")["result"])
                self.assertEqual("", server.stderr())

    def edit(self, server, encoding, edits):
        dice = random.Random(1)
        text = JOB
        server.open(text)
        for version in range(2, edits + 2):
            changes = []
            for _ in range(dice.randint(1, 3)):
                if len(text) > 3000 or dice.random() < 0.002:
                    text = dice.choice((JOB, JOB.replace("\n", "\r\n"), "\ufeff" + JOB))
                    changes.append({"text": text})
                start = boundary(text, dice.randint(0, len(text)))
                end = boundary(text, min(len(text), start + dice.randint(0, 8)))
                typed = dice.choice(TYPED)
                edit = {"start": position(text, start, encoding), "end": position(text, end, encoding)}
                changes.append({"range": edit, "text": typed})
                text = text[:start] + typed + text[end:]
            server.change(version, *changes)
            if version % 100 == 0 or version == edits + 1:
                self.compare(server, text, position(text, boundary(text, dice.randint(0, len(text))), encoding), version)

    def compare(self, server, text, cursor, version):
        server.open(text, OTHER)
        for method, params in (
            ("diagnostic", {}),
            ("completion", {"position": cursor}),
            ("hover", {"position": cursor}),
            ("documentSymbol", {}),
            ("foldingRange", {}),
            ("selectionRange", {"positions": [cursor]}),
        ):
            edited, opened = (
                server.request(f"textDocument/{method}", {"textDocument": {"uri": uri}, **params}) for uri in (URI, OTHER)
            )
            self.assertIn("result", edited)
            self.assertEqual(self.plain(opened), self.plain(edited), f"{method} of version {version}: {text!r}")
        server.notify("textDocument/didClose", {"textDocument": {"uri": OTHER}})

    @staticmethod
    def plain(answer):
        """Leaves out what names the document or counts the answers."""
        result = answer["result"]
        if isinstance(result, dict):
            result.pop("resultId", None)
            for item in result.get("items", []):
                item.pop("data", None)
        return str(result).replace(OTHER, URI)


if __name__ == "__main__":
    unittest.main()
