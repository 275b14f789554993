"""Cuts an original document into sentences, each with its place, so that notes can point at it.

Normalised: Unicode NFKC, straight quotes, lower case, one space between words, without the bullet
before a list item and without footnote marks (``.1``, ``.(6,7)``) behind the last stop.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from hashlib import sha256

from msgspec import Struct

from kiosk.core.statement import Locator

_FOOTNOTE = r"(?:\(?\d{1,2}(?:,\d{1,2})*\)?)?"
_ABBREVIATION = re.compile(r"(?:\b(?:Dr|Ph)|\b[A-Z])\.$")
_END = re.compile(rf"[.?!]['\"\u2019\u201d)]*{_FOOTNOTE}(?=\s+[A-Z0-9\"\u201c\u2018']|[A-Z][a-z]|\s*$)")
_GLUED = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{3})")
_BULLET = re.compile(r"^\s*[•\-*]\s+")
_QUOTES = str.maketrans("\u2019\u2018\u201c\u201d", "''\"\"")
_LONGEST_HEADING = 11


class OriginalSentence(Struct, frozen=True):
    """``line`` counts from 1 in the original."""

    text: str
    place: Locator
    line: int


def normalise(sentence: str) -> str:
    plain = unicodedata.normalize("NFKC", sentence).translate(_QUOTES)
    plain = _BULLET.sub("", plain)
    plain = re.sub(r"([.?!]['\")]*)\(?\d{1,2}(?:,\d{1,2})*\)?\s*$", r"\1", plain)
    return " ".join(plain.casefold().split())


def digest(sentence: str) -> str:
    return sha256(normalise(sentence).encode()).hexdigest()[:12]


def sentences(text: str) -> tuple[OriginalSentence, ...]:
    """Every sentence, heading and list item of a document, in reading order."""
    found: list[OriginalSentence] = []
    seen: Counter[str] = Counter()
    section = number = 0
    for number_of_line, line in enumerate(text.splitlines(), 1):
        if _is_heading(line):
            section, number = section + 1, 0
        for part in _cut(line):
            number += 1
            code = digest(part)
            seen[code] += 1
            found.append(OriginalSentence(part, Locator(section, number, code, seen[code]), number_of_line))
    return tuple(found)


def _is_heading(line: str) -> bool:
    words = line.split()
    if not words or _BULLET.match(line) or len(words) > _LONGEST_HEADING:
        return False
    return line.rstrip()[-1] not in ".!,;:"


def _cut(line: str) -> list[str]:
    parts: list[str] = []
    for piece in _GLUED.split(line):
        start = 0
        for match in _END.finditer(piece):
            if _ABBREVIATION.search(piece, max(start, match.start() - 2), match.start() + 1):
                continue
            parts.append(piece[start : match.end()])
            start = match.end()
        parts.append(piece[start:])
    return [part.strip() for part in parts if part.strip()]
