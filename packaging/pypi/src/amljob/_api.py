# SPDX-License-Identifier: MIT
"""What ``amljob lint --format json`` says, as values of Python."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from typing import Any, Literal

from . import _launch

Severity = Literal["error", "warning", "info", "hint"]


class AmljobError(Exception):
    """Linting did not work out: a path or an option makes no sense, or a file could not be read."""


@dataclass(frozen=True)
class Position:
    """A place in a text. Line and character count from 0, characters and offset in UTF-16 code units."""

    line: int
    character: int
    offset: int


@dataclass(frozen=True)
class Range:
    """A part of a text, from `start` up to, and without, `end`."""

    start: Position
    end: Position


@dataclass(frozen=True)
class Edit:
    """A part of a text and what to put in its place."""

    range: Range
    new_text: str


@dataclass(frozen=True)
class Fix:
    """A change that mends a finding; one that is `suggested` should be looked at."""

    title: str
    applicability: Literal["safe", "suggested"]
    edits: tuple[Edit, ...]


@dataclass(frozen=True)
class Related:
    """Another place that helps to understand a finding."""

    path: str
    range: Range
    message: str


@dataclass(frozen=True)
class Diagnostic:
    """A finding: what is wrong, where, and how to mend it."""

    path: str
    rule: str
    severity: Severity
    message: str
    range: Range
    url: str
    fingerprint: str
    fix: Fix | None = None
    related: tuple[Related, ...] = ()

    def __str__(self) -> str:
        start = self.range.start
        return f"{self.path}:{start.line + 1}:{start.character + 1}: {self.severity}[{self.rule}]: {self.message}"


def lint(
    *paths: str | os.PathLike[str], options: tuple[str, ...] = (), cwd: str | os.PathLike[str] | None = None
) -> list[Diagnostic]:
    """Lints files and folders as the command does, and returns what it finds, in the order of the files.

    Without a path, the folder `cwd` is searched, by default the current one. `options` are those of ``amljob lint``, such as
    ``"--isolated"``. What a comment or a baseline suppresses is left out.

    Raises `AmljobError` if a path does not exist, a file cannot be read or an option makes no sense.
    """
    arguments = ["lint", "--format", "json", "--fail-on", "never", "--allow-empty", *options, "--"]
    # A name that begins with a dash would pass for an option, and "-" for standard input.
    arguments += [_unmistakable(os.fspath(path)) for path in paths]
    try:
        words, environment = _launch.command(arguments, terminal=False)
    except _launch.NoJavaError as error:
        raise AmljobError(str(error)) from None
    done = subprocess.run(
        _launch.quoted(words),
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        raise AmljobError(done.stderr.strip() or f"amljob ended with {done.returncode}")
    return [
        _diagnostic(file["path"], finding)
        for file in (json.loads(done.stdout)["files"] if done.stdout else [])
        for finding in file["diagnostics"]
        if "suppressed" not in finding
    ]


def _unmistakable(path: str) -> str:
    return os.path.join(os.curdir, path) if path.startswith("-") else path


def _diagnostic(path: str, told: dict[str, Any]) -> Diagnostic:
    fix = told.get("fix")
    return Diagnostic(
        path=path,
        rule=told["rule"],
        severity=told["severity"],
        message=told["message"],
        range=_range(told["range"]),
        url=told.get("url", ""),
        fingerprint=told.get("fingerprint", ""),
        fix=_fix(fix) if fix else None,
        related=tuple(Related(one["path"], _range(one["range"]), one["message"]) for one in told.get("related", ())),
    )


def _fix(told: dict[str, Any]) -> Fix:
    edits = tuple(Edit(_range(edit["range"]), edit["newText"]) for edit in told["edits"])
    return Fix(told["title"], told["applicability"], edits)


def _range(told: dict[str, Any]) -> Range:
    return Range(_position(told["start"]), _position(told["end"]))


def _position(told: dict[str, Any]) -> Position:
    return Position(told["line"], told["character"], told["offset"])
