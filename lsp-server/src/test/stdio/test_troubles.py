# SPDX-License-Identifier: MIT
"""What users of other servers for YAML suffer from, tried on this one."""
import os
import pathlib
import subprocess
import time
import unittest

from client import COMMAND, URI, Server, at

PULL = {"textDocument": {"diagnostic": {}}}
LONG = "command: ls\nenvironment: azureml:e:1\ncompute: azureml:c\ntags:\n" + "".join(f"  t{i}: v{i}\n" for i in range(50_000))
BOMB = "command: ls\nenvironment: azureml:e:1\ntags: &a0 {x: lol}\n" + "".join(
    f"k{i + 1}: &a{i + 1} [{', '.join([f'*a{i}'] * 10)}]\n" for i in range(12)
)
OTHERS = {
    "workflow": "on: push\njobs:\n  a:\n    runs-on: ubuntu\n    steps:\n      - run: ls\n        env: {A: '${{ secrets.A }}'}\n",
    "compose": "services:\n  web:\n    image: nginx\n    command: run\n    environment:\n      A: b\n",
    "kubernetes": "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - command: [ls]\n",
    "pipeline job": "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\ntype: pipeline\njobs: {}\n",
    "list": "- a\n- b\n",
    "nothing": "",
}


def seconds_of_processor(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Troubles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.server.initialize(PULL)

    @classmethod
    def tearDownClass(cls):
        errors = cls.server.stderr()
        cls.server.__exit__()
        assert errors == "", errors

    def ask(self, method, text, language="azureml-yaml", **params):
        self.server.open(text, URI, language)
        answer = self.server.request(f"textDocument/{method}", {"textDocument": {"uri": URI}, **params})
        self.assertIn("result", answer)
        return answer["result"]

    def labels(self, text, line, character):
        return [one["label"] for one in self.ask("completion", text, position=at(line, character))["items"]]

    def rules(self, text, language="azureml-yaml"):
        return [one["code"] for one in self.ask("diagnostic", text, language)["items"]]

    def test_long_file_does_not_freeze(self):
        self.rules(LONG)
        began = time.monotonic()
        self.assertIn("limits", " ".join(self.labels(LONG + "l", 50_004, 1)))
        self.rules(LONG + "limits: {timeout: 1}\n")
        self.assertLess(time.monotonic() - began, 20)

    def test_aliases_are_not_expanded(self):
        began = time.monotonic()
        self.assertIn("yaml-syntax", self.rules(BOMB))
        self.ask("hover", BOMB, position=at(5, 1))
        self.ask("documentSymbol", BOMB)
        self.assertLess(time.monotonic() - began, 20)

    def test_anchor_that_contains_itself(self):
        text = "command: ls\nenvironment: azureml:e:1\ntags: &a\n  self: *a\n  <<: *a\n"
        self.assertIn("yaml-syntax", self.rules(text))
        self.ask("hover", text, position=at(3, 9))
        self.ask("definition", text, position=at(3, 9))
        self.ask("documentSymbol", text)

    def test_deep_nesting(self):
        text = "command: ls\nenvironment: azureml:e:1\ntags: " + "[" * 20_000
        self.assertNotIn("internal-error", self.rules(text))
        self.labels(text, 2, 5000)

    def test_mistake_in_a_union_is_told_once_and_where_it_is(self):
        text = "command: ls\nenvironment: azureml:e:1\ninputs:\n  a:\n    type: uri_folder\n    path: azureml:d:1\n    moed: ro_mount\n"
        found = [one for one in self.ask("diagnostic", text)["items"] if one["severity"] == 1]
        self.assertEqual([("unknown-key", 6)], [(one["code"], one["range"]["start"]["line"]) for one in found])

    def test_other_files_are_left_alone(self):
        for name, text in OTHERS.items():
            with self.subTest(name):
                self.assertEqual([], self.rules(text, "yaml"))
                result = self.ask("completion", text, "yaml", position=at(0, 0))
                self.assertEqual([], result["items"] if isinstance(result, dict) else result)

    def test_one_finding_can_be_silenced(self):
        text = "command: ls\nenvironment: azureml:e:1\ninputs:\n  a: 1\n"
        self.assertIn("unused-input", self.rules(text))
        actions = self.ask("codeAction", text, range={"start": at(3, 2), "end": at(3, 2)}, context={"diagnostics": []})
        self.assertTrue(any("suppress `unused-input`" in one["title"] for one in actions))

    def test_completion_within_a_block_of_text(self):
        text = "command: |\n  echo 😀\n  ls ${{inputs.\nenvironment: azureml:e:1\ninputs:\n  data: {type: uri_folder, path: azureml:d:1}\n"
        labels = self.labels(text, 2, 15)
        self.assertEqual(["data"], [one.split(".")[-1] for one in labels])

    def test_completion_behind_azureml(self):
        text = "command: ls\nenvironment: azureml:\n"
        items = self.ask("completion", text, position=at(1, 21))["items"]
        self.assertTrue(any("registries/azureml/environments" in one["textEdit"]["newText"] for one in items))

    def test_expressions_that_cannot_be_known_are_no_mistakes(self):
        text = (
            "command: ls ${{inputs.a}} ${{outputs.b}} ${{search_space.c}}\nenvironment: azureml:e:1\ncompute: azureml:c\n"
            "inputs: {a: 1}\noutputs: {b: {type: uri_folder}}\n"
        )
        found = [one for one in self.ask("diagnostic", text)["items"] if one["severity"] == 1]
        self.assertEqual([], [one for one in found if "inputs" in one["message"] or "outputs" in one["message"]])

    def test_formatting_keeps_comments(self):
        text = "# one\ncommand:   ls # two\n# three\nenvironment: azureml:e:1 # four\n\n# five\n"
        edits = self.ask("formatting", text, options={"tabSize": 2, "insertSpaces": True})
        lines = text.split("\n")
        for one in reversed(edits):
            start, end = one["range"]["start"], one["range"]["end"]
            self.assertEqual(start["line"], end["line"])
            line = lines[start["line"]]
            lines[start["line"]] = line[: start["character"]] + one["newText"] + line[end["character"] :]
        self.assertEqual(text.replace("command:   ls", "command: ls"), "\n".join(lines))

    @unittest.skipUnless(os.path.isdir("/proc/self"), "this system does not tell what a process takes")
    def test_idle_server_is_idle(self):
        self.rules("command: ls\nenvironment: azureml:e:1\n")
        time.sleep(1)
        before = seconds_of_processor(self.server.process)
        time.sleep(3)
        self.assertLess(seconds_of_processor(self.server.process) - before, 0.3)


class NoJava(unittest.TestCase):
    @unittest.skipUnless(COMMAND[0].endswith("/amljob"), "this command is not the launcher")
    def test_is_told_in_words(self):
        run = subprocess.run(COMMAND, env={"PATH": os.environ["PATH"], "AMLJOB_JAVA": "/no/java"}, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        self.assertEqual((3, b""), (run.returncode, run.stdout))
        self.assertIn(b"Java 17", run.stderr)


if __name__ == "__main__":
    unittest.main()
