# SPDX-License-Identifier: MIT
"""The blocks of code in a page of Markdown, and the commands in them."""

import re
from dataclasses import dataclass, field

FENCE = re.compile(r"^(?P<indent> *)(?P<ticks>```+)(?P<info>[^`]*)$")
SHELLS = {"sh", "bash", "shell", "console"}


@dataclass
class Command:
    """A command as it is shown, and what is shown below it; `output` is None where nothing is."""

    text: str
    line: int
    output: "str | None" = None
    # From which line of the page up to which the output stands.
    shown: tuple = (0, 0)


@dataclass
class Block:
    """A block of code: its language, the words behind that, and its lines. `line` is the number of its first line."""

    language: str
    words: list
    lines: list
    line: int
    indent: str = ""

    @property
    def text(self):
        return "".join(line + "\n" for line in self.lines)


@dataclass
class Page:
    """A page and its blocks."""

    lines: list
    blocks: list = field(default_factory=list)


def read(text):
    page = Page(text.split("\n"))
    opened = None
    for number, line in enumerate(page.lines):
        fence = FENCE.match(line)
        if opened is None and fence:
            language, *words = fence["info"].split() or [""]
            opened = Block(language, words, [], number + 1, fence["indent"])
            ticks = fence["ticks"]
        elif opened is not None and line.strip() == ticks:
            page.blocks.append(opened)
            opened = None
        elif opened is not None:
            opened.lines.append(line.removeprefix(opened.indent))
    return page


def commands(page, block, following):
    """Returns the commands of a block. Where it shows no output, a block of text or JSON right below is it."""
    if block.language not in SHELLS:
        return []
    if not any(line.startswith("$ ") for line in block.lines):
        return plain_commands(block)
    found = typed_commands(block)
    if len(found) == 1 and found[0].output is None and is_output(page, block, following):
        found[0].output = following.text
        found[0].shown = (following.line, following.line + len(following.lines))
    return found


def is_output(page, block, following):
    if following is None or following.language not in ("text", "json"):
        return False
    between = page.lines[block.line + len(block.lines) + 1 : following.line - 1]
    return not any(line.strip() for line in between)


def continues(line):
    return line.endswith(("\\", "|", "&&"))


def plain_commands(block):
    """Each line is a command, but for comments and what continues the line before."""
    found = []
    open_command = None
    for offset, line in enumerate(block.lines):
        if open_command:
            open_command.text += "\n" + line
        elif not line.strip() or line.lstrip().startswith("#"):
            continue
        else:
            open_command = Command(line, block.line + offset)
            found.append(open_command)
        if not continues(line):
            open_command = None
    return found


def typed_commands(block):
    """Behind `$ ` stands a command, below it what it prints."""
    found = []
    for offset, line in enumerate(block.lines):
        number = block.line + offset
        if line.startswith("$ "):
            found.append(Command(line[2:], number))
        elif found and found[-1].output is None and continues(found[-1].text):
            found[-1].text += "\n" + line
        elif found:
            last = found[-1]
            last.shown = (last.shown[0] or number, number + 1)
            last.output = (last.output or "") + line + "\n"
    return found
