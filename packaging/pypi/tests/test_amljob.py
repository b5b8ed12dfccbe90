# SPDX-License-Identifier: MIT
"""What the installed package does; run with the Python that it is installed for."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import amljob
from amljob import _launch

GOOD = """\
$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
command: echo hello
environment: azureml:training:3
compute: azureml:cpu
"""


class LintTest(unittest.TestCase):
    """``amljob.lint`` on files in a folder of their own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name, text):
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        return file

    def test_finds_nothing_in_a_good_job(self):
        self.assertEqual(amljob.lint(self.write("job.yml", GOOD)), [])

    def test_tells_place_rule_and_fix(self):
        file = self.write("job.yml", GOOD.replace("command:", "comand:"))
        (found,) = amljob.lint(str(file))
        self.assertEqual((found.rule, found.severity, found.path), ("unknown-key", "error", file.as_posix()))
        self.assertEqual((found.range.start.line, found.range.start.character), (1, 0))
        self.assertEqual(found.range.end.character, len("comand"))
        self.assertEqual(found.fix.edits[0].new_text, "command")
        self.assertTrue(str(found).startswith(f"{file.as_posix()}:2:1: error[unknown-key]: "), str(found))

    def test_names_related_places(self):
        file = self.write("job.yml", GOOD + "command: echo again\n")
        (found,) = [one for one in amljob.lint(file) if one.rule == "duplicate-key"]
        self.assertEqual(found.related[0].range.start.line, 1)

    def test_searches_the_folder_that_it_is_given(self):
        self.write("job.yml", GOOD.replace("command:", "comand:"))
        self.write("compose.yml", "services: {}\n")
        self.assertEqual([one.path for one in amljob.lint(cwd=self.folder)], ["job.yml"])
        self.assertEqual(len(amljob.lint(self.folder)), 1)

    def test_finds_nothing_where_there_is_nothing(self):
        self.assertEqual(amljob.lint(self.folder), [])

    def test_reads_names_that_look_like_options(self):
        self.write("--fix.yml", GOOD.replace("command:", "comand:"))
        self.assertEqual(len(amljob.lint("--fix.yml", cwd=self.folder)), 1)

    def test_heeds_options_and_suppressions(self):
        file = self.write("job.yml", GOOD.replace("command:", "inputs: {data: {type: uri_file, path: azureml:d:1}}\ncommand:"))
        self.assertNotEqual(amljob.lint(file), [])
        self.assertEqual(amljob.lint(file, options=("--config", "rules.unused-input=off")), [])
        ignoring = "# amljob: ignore[unused-input] meant\n"
        self.write("job.yml", GOOD.replace("command:", ignoring + "inputs: {data: {type: uri_file, path: azureml:d:1}}\ncommand:"))
        self.assertEqual(amljob.lint(file), [])

    def test_says_what_is_wrong_with_a_path(self):
        with self.assertRaisesRegex(amljob.AmljobError, "gone.yml"):
            amljob.lint(self.folder / "gone.yml")


class CommandTest(unittest.TestCase):
    """``python -m amljob``."""

    def test_passes_arguments_output_and_exit_code_on(self):
        done = subprocess.run(
            [sys.executable, "-m", "amljob", "lint", "-", "--stdin-filename", "näme with blanks.yml", "--format", "concise"],
            input=GOOD.replace("command:", "comand:").encode(), capture_output=True, check=False,
        )
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("näme with blanks.yml:2:1", done.stdout.decode())

    def test_keeps_patterns_from_windows(self):
        words = ["C:\\a b\\java.exe", "*.yml", 'say "hi"', "C:\\jobs\\", ""]
        line = '"C:\\a b\\java.exe" "*.yml" "say \\"hi\\"" "C:\\jobs\\\\" ""'
        self.assertEqual(_launch.quoted(words, windows=True), line)

    @unittest.skipUnless(Path("/proc/self/exe").exists(), "there is no /proc")
    def test_leaves_no_python_behind(self):
        with subprocess.Popen(
            [sys.executable, "-m", "amljob", "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as server:
            message = b'{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'
            server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(message) + message)
            server.stdin.flush()
            self.assertTrue(server.stdout.readline().startswith(b"Content-Length"))
            self.assertEqual(Path(os.readlink(f"/proc/{server.pid}/exe")).name, "java")
            server.stdin.close()
            server.stdout.read()


if __name__ == "__main__":
    unittest.main()
