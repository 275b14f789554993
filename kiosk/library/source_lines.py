"""Readies Markdown lines: line numbers go in, pictures come out, and shapes that Markdown would
silently read in another way than their author are faults here."""

from __future__ import annotations

import re

from msgspec import Struct

from kiosk.core.rules.deck import Rule
from kiosk.library import marks
from kiosk.library.findings import Findings
from kiosk.library.pasted import note_pasted

# Runs that give nothing back (++ and *+; of a group (?>…)), or a long line would be tried in ways that grow
# with its square. Python 3.11.2, which Debian 12 has, finds nothing behind a group with ++, *+ or ?+.
_FENCE = re.compile(r"( *+)(`{3,}+|~{3,}+)([^`]*+)")
_LIST_ITEM = re.compile(r"( *+)([-*+]|[0-9]++\.) ++\S")
_PARENTHESIS_ITEM = re.compile(r" *+[0-9]++\) ++\S")
_RULE_LINE = re.compile(r" *+([-*_=])(?>(?: *+\1)*) *+")
_TABLE = re.compile(r" *+(?>(?:\| *+)?)(?>(?::?+-++:?+ *+\| *+)+)(?>(?::?+-++:?+ *+)?)")
_DEFINITION = re.compile(r" *+\[[^\]]*+\]:")
_CALLOUT = re.compile(r'( *+)!!! ?+([\w\-]++(?>(?: ++[\w\-]++)*)) ++"(.*)" *+')
_TAB = 4


class Fence(Struct, frozen=True):
    kind: str
    body: str
    line: int


class Preparation:
    """One run over one body; ``fences`` holds the pictures that were taken out, by their number."""

    def __init__(self, findings: Findings) -> None:
        self.fences: list[Fence] = []
        self._findings = findings
        self._out: list[str] = []
        self._list_kind: str | None = None
        self._in_chunk = self._set_in = False

    def run(self, lines: list[str], first_line: int) -> list[str]:
        index = 0
        while index < len(lines):
            line, number = lines[index], first_line + index
            if match := _FENCE.fullmatch(line):
                index = self._take_fence(lines, index, match, first_line)
            else:
                self._out.append(self._line(line, number) if line.strip() else "")
                self._in_chunk = self._in_chunk and bool(line.strip())
                index += 1
        return self._out

    def _take_fence(self, lines: list[str], start: int, opening: re.Match[str], first_line: int) -> int:
        """Takes the fence out up to its end and returns the index of the line behind it."""
        indent, ticks, kind = opening.groups()
        line = first_line + start
        end = start + 1
        while end < len(lines) and not _closes(lines[end], ticks):
            end += 1
        if end == len(lines):
            mend = "Write a line ``` behind the picture's last line."
            self._fault(line, Rule.PICTURE_OPEN, "The picture that starts here never ends.", mend)
        if indent:
            mend = "Start its lines at the left edge; a picture can't stand in a list or a callout."
            self._fault(line, Rule.PICTURE_INDENTED, "This picture is set in from the left edge.", mend)
        self._out += ["", marks.picture(len(self.fences)) + marks.at(line), ""]
        self.fences.append(Fence(kind.strip(), "\n".join(lines[start + 1 : end]), line))
        self._in_chunk = False
        return end + 1

    def _line(self, line: str, number: int) -> str:
        if self._is_refused(line, number):
            return ""
        note_pasted(line, number, self._findings)
        starts_chunk = not self._in_chunk
        self._in_chunk = True
        if line.lstrip().startswith("!!!"):
            self._in_chunk = False
            return self._callout(line, number)
        if line.startswith("#"):
            self._in_chunk = False
            bare = line.rstrip().rstrip("#").rstrip()
            return f"\n{bare or line.rstrip()}{marks.at(number)}\n"
        self._check_list(line, number, starts_chunk=starts_chunk)
        return line.rstrip() + marks.at(number)

    def _is_refused(self, line: str, number: int) -> bool:
        if _RULE_LINE.fullmatch(line):
            self._fault(
                number, Rule.RULE_LINE, "A line of signs only is not drawn.", "Take it out; use a ## heading."
            )
        elif _TABLE.fullmatch(line):
            self._fault(
                number, Rule.TABLE, "A table is not drawn.", "Write a list, or a picture such as icon-grid."
            )
        elif _DEFINITION.match(line):
            mend = "Write links as [text](topic/page), and take out notes; a citation is only [^id]."
            self._fault(
                number, Rule.LINK_DEFINITION, "Links and notes are not defined on lines of their own.", mend
            )
        else:
            return False
        return True

    def _check_list(self, line: str, number: int, *, starts_chunk: bool) -> None:
        item = _LIST_ITEM.match(line)
        kind = None if item is None else "number" if item[2][0].isdigit() else "mark"
        set_in = len(line) - len(line.lstrip(" ")) >= _TAB
        if starts_chunk:
            self._list_kind, self._set_in = kind, set_in
        elif set_in and self._list_kind is None and not self._set_in and item is None:
            mend = 'Start each item with "- ", and put an empty line before the list.'
            self._findings.to_do(number, Rule.LIST_PASTED, "What is set in makes no list here.", mend)
        if _PARENTHESIS_ITEM.match(line):
            self._fault(number, Rule.LIST_MARK, "This number won't make a list.", "Write 1. instead of 1).")
        if item is None:
            return
        if self._list_kind is None:
            mend = "Put an empty line before the list; in running text, start the line with another word."
            self._fault(number, Rule.LIST_GLUED, "This list item sticks to the text above it.", mend)
        elif kind != self._list_kind:
            mend = "Use either - or 1. for a whole list, and an empty line between two lists."
            self._fault(number, Rule.LIST_MARK, "Dashes and numbers are mixed in one list.", mend)
        if 0 < len(item[1]) < _TAB:
            mend = "Start every item at the left edge; lists don't lie in each other."
            self._fault(number, Rule.LIST_NESTED, "This list item is set in from the left edge.", mend)

    def _callout(self, line: str, number: int) -> str:
        match = _CALLOUT.fullmatch(line)
        if match and match[3].strip():
            return f'{match[1]}!!! {match[2]} "{match[3]}{marks.at(number)}"'
        mend = 'Write !!! tell "Title", and under it text set in by four spaces.'
        self._fault(number, Rule.CALLOUT_FORM, "This callout's first line can't be read.", mend)
        return f'{line[: len(line) - len(line.lstrip())]}!!! note "?{marks.at(number)}"'

    def _fault(self, line: int, rule: Rule, message: str, mend: str) -> None:
        self._findings.fault(line, rule, message, mend)


def _closes(line: str, ticks: str) -> bool:
    bare = line.strip()
    return len(bare) >= len(ticks) and set(bare) == {ticks[0]}
