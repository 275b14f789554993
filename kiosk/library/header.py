"""Takes the YAML header off a file and turns YAML into values that know their lines."""

from __future__ import annotations

import re
from typing import cast

import yaml
from msgspec import Struct

from kiosk.core.rules.deck import Rule
from kiosk.library.files import without_bad_characters
from kiosk.library.findings import Findings
from kiosk.library.limits import MOST_CHARACTERS
from kiosk.library.values import Entry, Fields, Items, Text, Value
from kiosk.library.yaml_slips import Slip, slip_at, slip_in

_FENCE = "---"
_LIKE_FENCE = re.compile(r"[-+*_=~\u2010-\u2015\u2212]+\s*")
_LIKE_KEY = re.compile(r"[A-Za-z]\w*:(?:\s|$)")
_DEEPEST = 20


class Parts(Struct, frozen=True):
    """``header`` is None where it can't be read; ``body_line`` is the line of the body's first line."""

    header: Value | None
    body: str
    body_line: int


def split(text: str, findings: Findings) -> Parts:
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return Parts(None, "" if _seems_to_begin(lines, findings) else text, 1)
    end = next((number for number, line in enumerate(lines) if number and line.rstrip() == _FENCE), 0)
    if not end:
        mend = "Write a line --- between the header and the text."
        findings.fault(1, Rule.HEADER_OPEN, "The header that starts here never ends.", mend)
        return Parts(None, "", len(lines))
    header = parse_yaml("\n".join(lines[1:end]), 2, findings)
    return Parts(header, "\n".join(lines[end + 1 :]), end + 2)


def _seems_to_begin(lines: list[str], findings: Findings) -> bool:
    """Whether there seems to be a header all the same: then nobody knows where the text begins."""
    number = next((number for number, line in enumerate(lines) if line.strip()), 0)
    first = lines[number]
    if first.rstrip() == _FENCE:
        wrong = "Something empty stands above the header.", "Take it out: the file begins with a line ---."
    elif _LIKE_FENCE.fullmatch(first):
        wrong = "This line opens no header.", "Write three hyphens, ---, and nothing else in it."
    elif _LIKE_KEY.match(first):
        wrong = "The line above the header is missing.", "Write a line --- on top of the file."
    else:
        mend = "Write a line --- , the header, and a line --- on top."
        findings.fault(1, Rule.HEADER_MISSING, "This file doesn't start with a header.", mend)
        return False
    findings.fault(number + 1, Rule.HEADER_MISSING, *wrong)
    return True


def parse_yaml(text: str, first_line: int, findings: Findings) -> Value | None:
    """An empty text counts as an empty mapping, so that every key that it should have is asked for."""
    if len(text) > MOST_CHARACTERS:
        message = (
            f"This YAML is too large: {len(text):,} characters, at most {MOST_CHARACTERS:,} are allowed."
        )
        findings.fault(first_line, Rule.FILE_TOO_LARGE, message, "Say less, or split it.")
        return None
    try:
        composed = yaml.compose(text, Loader=_Loader)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        node = cast("yaml.Node | None", composed)
        if isinstance(node, yaml.ScalarNode) and ":" in text and (slip := slip_in(text, node.end_mark.line)):
            _slip(slip, first_line, findings)
            return None
        return Fields((), first_line) if node is None else _Nodes(first_line, findings).value(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        _slip(slip_at(text, mark.line if mark else 0), first_line, findings)
    except (yaml.YAMLError, ValueError, OverflowError):
        _yaml_fault(first_line, "It holds a character that is not allowed.", findings)
    except RecursionError:
        _yaml_fault(first_line, "Its lists lie too deep in each other.", findings)
    return None


def _slip(found: Slip, first_line: int, findings: Findings) -> None:
    findings.fault(first_line + found.line, Rule.YAML, found.message, found.mend)


def _yaml_fault(line: int, message: str, findings: Findings) -> None:
    mend = 'Write "key: value" lines; put quotes round a value with a colon, a # or a bracket in it.'
    findings.fault(line, Rule.YAML, message, mend)


class _Loader(yaml.BaseLoader):
    """Without aliases (``*name``), with which a small file can grow huge, without other signs that would
    swallow the beginning of a value, and never very deep."""

    _depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = cast("yaml.Event", self.peek_event())  # pyright: ignore[reportUnknownMemberType]
        names = (getattr(event, "anchor", None), getattr(event, "tag", None))
        if isinstance(event, yaml.AliasEvent) or any(names):
            mark = cast("yaml.Mark", event.start_mark)
            raise yaml.MarkedYAMLError(problem="a sign that is no part of a text", problem_mark=mark)
        self._depth += 1
        if self._depth > _DEEPEST:
            raise RecursionError
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node


class _Nodes:
    def __init__(self, first_line: int, findings: Findings) -> None:
        self._first_line = first_line
        self._findings = findings

    def value(self, node: yaml.Node) -> Value:
        line = self._first_line + node.start_mark.line
        match node:
            case yaml.MappingNode(value=pairs):
                return Fields(tuple(self._entry(key, value) for key, value in pairs), line)
            case yaml.SequenceNode(value=nodes):
                return Items(tuple(self.value(item) for item in nodes), line)
            case _:
                text = without_bad_characters(str(node.value), line, self._findings)
                return Text(" ".join(text.split()), line)

    def _entry(self, key: yaml.Node, value: yaml.Node) -> Entry:
        line = self._first_line + key.start_mark.line
        if not isinstance(key, yaml.ScalarNode):
            _yaml_fault(line, "A key must be one word.", self._findings)
            return Entry("", Text("", line), line)
        return Entry(key.value, self.value(value), line)
