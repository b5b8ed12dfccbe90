# SPDX-License-Identifier: MIT
"""Check what `doc_commands.py` takes for a command, and what for the same output: `python tools/doc_commands_test.py`."""

import tempfile
import unittest
from pathlib import Path

import doc_blocks
from doc_commands import NotRun, fits, runs_amljob

PAGE = """\
Text with `code`.

```sh
# a comment
amljob lint .   # all
amljob lint --format json . |
  jq .
```

- In a list:

  ```console
  $ amljob diff a b
  changed x
  $ amljob lint a
  ```

```console
$ amljob rules
```

```text
all of them
```

```yaml job.yml
command: x
```
"""


class Reading(unittest.TestCase):
    def setUp(self):
        self.page = doc_blocks.read(PAGE)

    def commands(self):
        blocks = self.page.blocks
        for block, following in zip(blocks, blocks[1:] + [None]):
            yield from doc_blocks.commands(self.page, block, following)

    def test_finds_commands_with_what_they_print(self):
        found = [(command.text, command.output) for command in self.commands()]
        self.assertEqual(
            found,
            [
                ("amljob lint .   # all", None),
                ("amljob lint --format json . |\n  jq .", None),
                ("amljob diff a b", "changed x\n"),
                ("amljob lint a", None),
                ("amljob rules", "all of them\n"),
            ],
        )

    def test_knows_where_output_stands(self):
        lines = self.page.lines
        shown = [lines[slice(*command.shown)] for command in self.commands() if command.output]
        self.assertEqual(shown, [["  changed x"], ["all of them"]])

    def test_keeps_names_of_files(self):
        self.assertEqual((self.page.blocks[-1].words, self.page.blocks[-1].text), (["job.yml"], "command: x\n"))


class Comparing(unittest.TestCase):
    def test_dots_stand_for_any_lines(self):
        self.assertTrue(fits("a\n...\nz\n", "a\nb\nc\nz\n"))
        self.assertTrue(fits("a\n...\n", "a\n"))
        self.assertFalse(fits("a\n...\nz\n", "a\nb\n"))
        self.assertFalse(fits("a\n", "a\nb\n"))

    def test_signs_of_patterns_are_text(self):
        self.assertFalse(fits("a.c (1)\n", "abc 1\n"))


class Listing(unittest.TestCase):
    def test_knows_whose_exit_code_it_is(self):
        for line in ["amljob lint .", "./amljob lint", "az ml job create 2>&1 | amljob explain --from-az", "amljob lint . | jq ."]:
            self.assertTrue(runs_amljob(line), line)
        for line in ["pip install amljob", "pip install amljob  # or", "cat amljob.yml"]:
            self.assertFalse(runs_amljob(line), line)

    def test_tells_why_and_what_is_not_used(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "list")
            file.write_text("# too slow\nA.md: mvn *\n# needs sh\nA.md: sh *\n# gone\nB.md: x\n", encoding="utf-8")
            listed = NotRun(file)
        self.assertEqual(listed.reason("A.md", "mvn verify"), "too slow")
        self.assertIsNone(listed.reason("A.md", "sh -c true"))
        self.assertIsNone(listed.reason("A.md", "x"))
        self.assertEqual(listed.unused(), ["B.md: x"])


if __name__ == "__main__":
    unittest.main()
