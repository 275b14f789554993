"""One file of statements, read line by line."""

from __future__ import annotations

import re

from msgspec import Struct

from kiosk.core.rules.deck import Rule
from kiosk.core.statement import PublisherKind, Source, Statement
from kiosk.library.comments import without_comments
from kiosk.library.decode import decode
from kiosk.library.findings import Findings
from kiosk.library.header import split
from kiosk.library.locators import UNREADABLE_SECTION
from kiosk.library.parsed import Parsed
from kiosk.library.statements import StatementText, read_own, read_statement
from kiosk.library.to_dos import line_of_key
from kiosk.library.values import Entry, Text, Value

_SECTION = re.compile(r"## Section ([0-9]{1,4})")
_KEY = re.compile(r"- ([a-z_]+):(?: +(.*))?")
_ALMOST = re.compile(r"[-*+\u2022\u2013]?\s*\*{0,2}([A-Za-z_]+)\*{0,2}\s*[:=]\s*\*{0,2}\s*(.*)")
_KEYS = frozenset(
    ("topic", "kind", "verdict", "strength", "reason", "wording", "same", "clash", "settled", "at")
)
_BULLETS = ("*", "+", "\u2022", "\u2013")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class _Header(Struct, frozen=True):
    title: str
    publisher_kind: PublisherKind
    publisher: str = ""
    original: str = ""
    sha256: str = ""


class Seeds(Struct, frozen=True):
    source: Source | None
    statements: tuple[Parsed[Statement], ...]


def read_seeds(text: str, source: str, findings: Findings) -> Seeds:
    parts = split(text, findings)
    header = None if parts.header is None else decode(parts.header, _Header, findings)
    clinicians = (
        header is not None and header.publisher_kind is PublisherKind.CLINICIAN and not header.original
    )
    if header is not None and not (clinicians or (header.original and _SHA256.fullmatch(header.sha256))):
        mend = "Name the original's file, and its SHA-256 as 64 digits and letters a to f."
        message = "The header doesn't say which document this is from."
        findings.fault(1, Rule.SOURCE_ORIGINAL, message, mend)
    _check_publisher(header, parts.header, findings)
    body = without_comments(parts.body, parts.body_line, findings)
    statements = tuple(
        (read_own if clinicians else read_statement)(statement, source, findings)
        for statement in _Lines(findings).run(body, parts.body_line)
    )
    if header is None:
        return Seeds(None, statements)
    kept = (header.title, header.publisher, header.publisher_kind, header.original, header.sha256)
    return Seeds(Source(source, *kept), statements)


def _check_publisher(header: _Header | None, written: Value | None, findings: Findings) -> None:
    if header is not None and header.publisher_kind is PublisherKind.UNKNOWN:
        known = ", ".join(kind.value for kind in PublisherKind if kind is not PublisherKind.UNKNOWN)
        message = "Nothing says yet who wrote this document."
        mend = f"Look it up, and choose one of: {known}."
        line = line_of_key(written, "publisher_kind")
        findings.to_do(line, Rule.PUBLISHER_UNKNOWN, message, mend)


class _Lines:
    """Cuts a body into statements; what stands before the first heading is the file's own preface."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._section: int | None = None
        self._done: list[StatementText] = []
        self._id = ""
        self._line = 0
        self._words: list[str] = []
        self._entries: list[Entry] = []

    def run(self, body: str, first_line: int) -> list[StatementText]:
        for number, line in enumerate(body.split("\n"), first_line):
            self._read(line.strip(), number)
        self._finish()
        return self._done

    def _read(self, line: str, number: int) -> None:
        if line.startswith("### "):
            self._finish()
            self._id, self._line = line[4:].strip(), number
        elif line.startswith("#"):
            self._finish()
            self._heading(line, number)
        elif not self._line:
            self._outside(line, number)
        elif line.startswith("-") or ((self._entries or line.startswith(_BULLETS)) and _is_almost_key(line)):
            self._key(line, number)
        elif line and self._entries:
            mend = "Write a statement's words first and its keys behind them, each key on one line."
            self._findings.fault(number, Rule.STATEMENT_FORM, "These words stand behind the keys.", mend)
        elif line:
            self._words.append(line)

    def _outside(self, line: str, number: int) -> None:
        if line and self._section is not None:
            mend = "Start each statement with ### and its id."
            self._findings.fault(number, Rule.STATEMENT_FORM, "These words belong to no statement.", mend)

    def _heading(self, line: str, number: int) -> None:
        match = _SECTION.fullmatch(line)
        if match is None:
            mend = 'Write "## Section 3" with the section\'s number, or "### id" for a statement.'
            self._findings.fault(number, Rule.SECTION_HEADING, f"{line[:40]!r} is not a section.", mend)
            self._section = UNREADABLE_SECTION
        else:
            self._section = int(match[1])

    def _key(self, line: str, number: int) -> None:
        match = _KEY.fullmatch(line)
        if match is None:
            mend = 'Write "- key: value" on one line.'
            if _is_almost_key(line) and (almost := _ALMOST.fullmatch(line)):
                key, value = almost[1].lower(), almost[2].strip()
                mend = f'Write "- {key}: {value[:40]}".'
                self._entries.append(Entry(key, Text(value, number), number))
            self._findings.fault(
                number, Rule.STATEMENT_FORM, f"{line[:40]!r} is not a key with a value.", mend
            )
        else:
            self._entries.append(Entry(match[1], Text(" ".join((match[2] or "").split()), number), number))

    def _finish(self) -> None:
        if self._line:
            words, entries = " ".join(self._words), tuple(self._entries)
            self._done.append(StatementText(self._id, self._section, words, entries, self._line))
        self._id, self._line, self._words, self._entries = "", 0, [], []


def _is_almost_key(line: str) -> bool:
    """A known key without its hyphen, in capitals, in bold, or with another sign."""
    match = _ALMOST.fullmatch(line)
    return match is not None and match[1].lower() in _KEYS
