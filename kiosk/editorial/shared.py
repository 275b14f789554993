"""Runs of words that a text shares with an original: facts may carry over, sentences may not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

LONGEST_SHARED = 5
_RUN = LONGEST_SHARED + 1
_WORD = re.compile(r"[a-z0-9']+")
_QUOTES = str.maketrans("\u2019\u2018", "''")

Run = tuple[str, ...]


class Shared(Struct, frozen=True):
    """``line`` is where the run starts."""

    words: str
    line: int


def runs_of(originals: Iterable[str]) -> frozenset[Run]:
    """Every run of six words in any of the texts."""
    found: set[Run] = set()
    for text in originals:
        words = [word for word, _ in _words(text)]
        found.update(zip(*(words[start:] for start in range(_RUN)), strict=False))
    return frozenset(found)


def shared_runs(text: str, runs: frozenset[Run]) -> Iterator[Shared]:
    """Runs that overlap are told as one. They may go on over the ends of lines."""
    found = list(_words(text))
    words = [word for word, _ in found]
    windows = enumerate(zip(*(words[start:] for start in range(_RUN)), strict=False))
    starts = [start for start, window in windows if window in runs]
    line, counted = 1, 0
    for first, last in _stretches(starts):
        stretch = found[first : last + _RUN]
        line += text.count("\n", counted, stretch[0][1])
        counted = stretch[0][1]
        yield Shared(" ".join(word for word, _ in stretch), line)


def _words(text: str) -> Iterator[tuple[str, int]]:
    """Each word with its offset; quotes round a word are no part of it."""
    for match in _WORD.finditer(text.lower().translate(_QUOTES)):
        word = match[0].strip("'")
        if word:
            yield word, match.start()


def _stretches(starts: list[int]) -> Iterator[tuple[int, int]]:
    first = last = -1
    for start in starts:
        if first >= 0 and start == last + 1:
            last = start
            continue
        if first >= 0:
            yield first, last
        first = last = start
    if first >= 0:
        yield first, last
