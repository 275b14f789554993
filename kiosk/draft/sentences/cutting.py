"""Cuts a paragraph into sentences.

sentencex knows abbreviations, quotes and figures. What web pages do to sentences besides is mended here:
footnote marks behind a stop, sentences glued together, units with a stop.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from kiosk.draft.sentences.segmenter import segmented
from kiosk.draft.sentences.words import listed

_MARK = r"(?:\(\d{1,3}(?:[,\u2013-] ?\d{1,3})*\)|\[\d{1,3}(?:[,\u2013-] ?\d{1,3})*\]|\d{1,2}(?:,\d{1,2})*)"
#: A stop, with a footnote mark behind it; it must not be a number such as 0.5, so a letter stands before it.
_NOTED = re.compile(
    rf"(?<=[A-Za-z)\]\"'\u2019\u201d%])[.?!][\"'\u201d\u2019)]*{_MARK}(?=\s+[\"'\u201c\u2018(]?[A-Z0-9]|\s*$)"
)
_LAST_MARK = re.compile(rf"(?<=[.?!\"'\u201d\u2019)]){_MARK}$")
_GLUED_STOP = re.compile(
    r"(?<=[a-z)\"\u201d\u2019]{2})[.?!][\"\u201d\u2019)]*(?:\(\d{1,2}(?:,\d{1,2})*\)|\d{1,2})?(?=[A-Z][a-z])"
)
_WORD = re.compile(r"[A-Za-z]+")
_SEAM = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{3})")
_OPENER = re.compile(
    r"\(?(?:approx|ca|min|max|no|nos|fig|figs|vol|pp|p|ch|sec|est|incl|excl)\.$", re.IGNORECASE
)
_NO_NAME = re.compile(
    r"\b(?:(?:plan|group|type|vitamin|class|part|step|hepatitis|section)\s+[A-Z]"
    r"|(?:in|of|by|last|this|next) May|etc)\.$",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\([^()]*[.?!]\)$")
_STATE = re.compile(r"\b(?:[A-Z]\.){2,}$")
_STARTS_ANEW = listed(
    """
    A An As At But He Her His How However I If In It Its Many Most My No One Our She Some That The Their Then
    There These They This Those To We What When Where While Who Why You Your
    """
)
_TAIL = 40
_FIRST_WORD = re.compile(r"[a-z][^\W_]*")


def glued_words(texts: Iterable[str]) -> frozenset[str]:
    """Words that lost the line break between them, such as a heading and what follows: written together
    only once while at least one of them stands by itself elsewhere. A name written so comes again."""
    found = Counter(word for text in texts for word in _WORD.findall(text))
    alone = {word.casefold() for word in found}
    return frozenset(
        word
        for word, times in found.items()
        if times == 1
        and len(parts := _SEAM.split(word)) > 1
        and any(part.casefold() in alone for part in parts)
    )


def cut(text: str, glued: frozenset[str]) -> tuple[str, ...]:
    """``glued`` are the words of the document to cut apart."""
    pieces: list[str] = []
    for part in _parts(text, glued):
        mark = _LAST_MARK.search(part)
        bare = part[: mark.start()] if mark else part
        found = [piece.strip() for piece in segmented(bare) if piece.strip()]
        ready = [anew for piece in _mended(found) for anew in _parted(piece)]
        if mark and ready:
            ready[-1] += mark[0]
        pieces += ready
    return tuple(pieces)


def _parts(text: str, glued: frozenset[str]) -> Iterator[str]:
    """Where a sentence ends whatever its words are."""
    ends = {match.end() for match in _NOTED.finditer(text)} | {
        match.end() for match in _GLUED_STOP.finditer(text)
    }
    if glued:
        there = (match for match in _WORD.finditer(text) if match[0] in glued)
        ends |= {word.start() + seam.start() for word in there for seam in _SEAM.finditer(word[0])}
    start = 0
    for end in sorted(ends | {len(text)}):
        if text[start:end].strip():
            yield text[start:end].strip()
        start = end


def _mended(pieces: list[str]) -> list[str]:
    """Together again, what belongs together."""
    joined: list[list[str]] = []
    for piece in pieces:
        if joined and _continues(joined[-1][-1], piece):
            joined[-1].append(piece)
        else:
            joined.append([piece])
    return [" ".join(one) for one in joined]


def _continues(before: str, piece: str) -> bool:
    """What starts small goes on with the sentence before it, unless it is a name such as eBay: an
    abbreviation has the stop, and what is cut off there may be what matters."""
    before = before[-_TAIL:]
    if _OPENER.search(before.rsplit(" ", 1)[-1]) and piece[0].isdigit():
        return True
    first = _FIRST_WORD.match(piece)
    return bool(first) and first[0].islower()


def _parted(piece: str) -> Iterator[str]:
    """A letter with a stop may end a sentence: one of a country does before a word that starts one."""
    start = 0
    for match in re.finditer(r"\.\)?\s+(?=([A-Z][a-z]*)\b)", piece):
        anew = match[1] in _STARTS_ANEW
        end = piece[max(start, match.end() - _TAIL) : match.end()].rstrip()
        if _NO_NAME.search(end) or _is_bracketed(piece, start, match.end()) or (anew and _STATE.search(end)):
            yield piece[start : match.end()].rstrip()
            start = match.end()
    yield piece[start:]


def _is_bracketed(text: str, start: int, end: int) -> bool:
    """Only what has a bracket at both ends is looked at whole: texts may be long."""
    closed = text[max(start, end - _TAIL) : end].rstrip().endswith(")")
    return closed and text[start] == "(" and bool(_BRACKETED.match(text[start:end].rstrip()))
