# SPDX-License-Identifier: MIT
"""What the command line prints of real files is what an editor shows of them, with configurations and suppressions too."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
from urllib.parse import unquote, urlparse

from client import COMMAND, ROOT, Server

CORPUS = pathlib.Path(os.environ.get("AMLJOB_CORPUS", ROOT.parent / "shared/corpus")) / "wild"
SEVERITIES = {1: "error", 2: "warning", 3: "info", 4: "hint"}
CONFIGURATION = """rules:
  unused-input: error
  schema-missing: off
  timeout-too-large: {severity: info, max-days: 1}
known-computes: [cpu-cluster]
ignore: [style]
"""
SUPPRESSION = b"# amljob: ignore-file[unused-input, missing-required, unknown-compute] known\n"


def yaml_files(folder):
    return sorted(one for one in folder.rglob("*") if one.suffix in (".yml", ".yaml") and one.is_file() and one.name != ".amljob.yml")


def finding(path, rule, severity, message, span):
    """Offsets are left out: only the command line tells them."""
    ends = [(span[end]["line"], span[end]["character"]) for end in ("start", "end")]
    return (str(path), rule, severity, message, *ends)


def printed(folder, files):
    command = [*COMMAND[:-1], "lint", "--format", "json", *map(str, files)]
    out = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, check=False).stdout
    found = []
    for file in json.loads(out)["files"]:
        for one in file["diagnostics"]:
            if "suppressed" not in one:
                found.append(finding(folder / file["path"], one["rule"], one["severity"], one["message"], one["range"]))
    return sorted(found)


def shown(files):
    found = set()
    capabilities = {"textDocument": {"diagnostic": {"relatedDocumentSupport": True}}}
    with Server() as server:
        server.initialize(capabilities)
        for path in files:
            uri = path.as_uri()
            server.open(path.read_bytes().decode(), uri)
            report = server.request("textDocument/diagnostic", {"textDocument": {"uri": uri}})["result"]
            for where, part in ({uri: report, **report.get("relatedDocuments", {})}).items():
                for one in part["items"]:
                    found.add(finding(unquote(urlparse(where).path), one["code"], SEVERITIES[one["severity"]], one["message"], one["range"]))
            server.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    return sorted(found)


def is_text(path):
    try:
        return bool(path.read_bytes().decode())
    except UnicodeDecodeError:
        return False


class SameFindings(unittest.TestCase):
    maxDiff = 2000

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp()).resolve()
        self.addCleanup(shutil.rmtree, self.folder)

    def compare(self, source):
        work = self.folder / "work"
        shutil.copytree(source, work)
        files = [one for one in yaml_files(work) if is_text(one)]
        plain = printed(work, files)
        self.assertEqual(sorted(set(plain)), shown(files))
        (work / ".amljob.yml").write_text(CONFIGURATION)
        for path in files[::2]:
            path.write_bytes(SUPPRESSION + path.read_bytes())
        changed = printed(work, files)
        self.assertNotEqual([one[1] for one in plain], [one[1] for one in changed])
        self.assertEqual(sorted(set(changed)), shown(files))

    def test_in_the_examples(self):
        self.compare(ROOT / "examples")

    @unittest.skipUnless(CORPUS.is_dir(), "the corpus is not there")
    def test_in_real_files(self):
        self.compare(CORPUS)


if __name__ == "__main__":
    unittest.main()
