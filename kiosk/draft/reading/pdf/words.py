"""The words of a page, in rows: signs on one foot, left to right, whatever order they were drawn in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from kiosk.draft.reading.pdf.glyphs import Box, Glyph

_SAME_FOOT = 0.12
_SPACE = 0.17
_SPREAD = 0.12
_FEWEST_SPREAD = 6
_NEAR = 0.3
_SMALL = 0.82
_SMALLEST = 3.0
_TWICE, _MOST_TWICE = 0.3, 0.75


class Word(NamedTuple):
    """``y`` grows downwards. ``seen``: it stands on the page, and is not struck out. ``hole``: beside it
    stands one that is not seen."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    seen: bool
    hole: bool = False


Sees = Callable[[Box, float, float], bool]
"""Whether a reader sees the word in this box, on this foot, of this size."""


def rows(glyphs: Sequence[Glyph], sees: Sees) -> list[list[Word]]:
    """From the top down."""
    found = [_words(row, sees) for row in _on_one_foot(glyphs)]
    return _with_raised([row for row in found if row])


def _on_one_foot(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    row: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda one: (one.y, one.x0)):
        if row and glyph.y - row[0].y > _SAME_FOOT * min(glyph.size, row[0].size):
            yield row
            row = []
        row.append(glyph)
    if row:
        yield row


def _words(row: list[Glyph], sees: Sees) -> list[Word]:
    signs = _once(sorted(row, key=lambda one: one.x0))
    space = _space(signs)
    found: list[Word] = []
    word: list[Glyph] = []
    for glyph in signs:
        blank = glyph.text.isspace()
        if word and (blank or _parts(word[-1], glyph, space)):
            found.append(_word(word, sees))
            word = []
        if not blank:
            word.append(glyph)
    return [*found, _word(word, sees)] if word else found


def _parts(before: Glyph, glyph: Glyph, space: float) -> bool:
    size = max(before.size, glyph.size)
    return glyph.x0 - before.x1 > space * size or min(before.size, glyph.size) < size * _SMALL


def _once(signs: list[Glyph]) -> list[Glyph]:
    """A line drawn twice, a hair apart, is a bold one. A sign that comes twice in a word, such as in joined
    letters, is no such."""
    kept: list[Glyph] = []
    for glyph in signs:
        near = (one for one in kept[-3:] if glyph.x0 - one.x0 < _TWICE * (one.x1 - one.x0))
        if all(one.text != glyph.text for one in near):
            kept.append(glyph)
    return kept if len(kept) <= _MOST_TWICE * len(signs) else signs


def _space(signs: Sequence[Glyph]) -> float:
    """How wide a gap parts words, in ems; more where letters are set apart."""
    gaps = [
        (after.x0 - before.x1) / max(1.0, after.size)
        for before, after in pairwise(signs)
        if not before.text.isspace() and not after.text.isspace()
    ]
    spread = median(gaps) if len(gaps) >= _FEWEST_SPREAD else 0.0
    return 1.7 * spread if spread > _SPREAD else _SPACE


def _word(signs: Sequence[Glyph], sees: Sees) -> Word:
    inks = [sign.ink for sign in signs]
    box = Box(
        *(min(ink[side] for ink in inks) for side in (0, 1)),
        *(max(ink[side] for ink in inks) for side in (2, 3)),
    )
    size = max(sign.size for sign in signs)
    text = "".join(sign.text for sign in signs)
    seen = size >= _SMALLEST and sees(box, signs[0].y, size)
    return Word(text, signs[0].x0, max(sign.x1 for sign in signs), signs[0].y, size, seen)


def _with_raised(found: list[list[Word]]) -> list[list[Word]]:
    """A small mark above or below its line goes with the word that it stands at."""
    kept: list[list[Word]] = [[] for _ in found]
    for number, row in enumerate(found):
        for word in row:
            host = next((one for one in _around(number, len(found)) if _stands_at(word, found[one])), number)
            kept[host].append(word)
    return [sorted(row, key=lambda word: word.x0) for row in kept if row]


def _around(number: int, count: int) -> list[int]:
    return [one for one in (number + 1, number - 1, number + 2) if 0 <= one < count]


def _stands_at(word: Word, row: list[Word]) -> bool:
    at = bisect_left(row, word.x0 + _NEAR * word.size, key=lambda one: one.x1) - 1
    if at < 0:
        return False
    host = row[at]
    rise = host.y - word.y
    near = word.x0 - host.x1 > -_NEAR * host.size and word.x0 - host.x1 < _NEAR * host.size
    return near and word.size <= _SMALL * host.size and -0.3 * host.size < rise < 0.6 * host.size
