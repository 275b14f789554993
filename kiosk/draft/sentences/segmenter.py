"""Hands text to sentencex in portions: a run of open quotes takes it time that grows with the square."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Protocol, cast

_SAFE_END = re.compile(r"(?<=[a-z]{3})(?<!Prof)(?<!Capt)(?<!pprox)[.?!][\"'\u201d\u2019)]?\s+(?=[A-Z])")
_PORTION, _LARGEST = 2000, 8000


class _Sentencex(Protocol):
    def segment(self, language: str, text: str) -> list[str]: ...


@cache
def _segmenter() -> _Sentencex:
    return cast(_Sentencex, import_module("sentencex"))


def segmented(text: str) -> Iterator[str]:
    """So much text without a safe end is one piece: it holds no sentence that anyone could read."""
    for portion in _portions(text):
        yield from _segmenter().segment("en", portion) if len(portion) <= _LARGEST else (portion,)


def _portions(text: str) -> Iterator[str]:
    start = last = 0
    ends = (match.end() for match in _SAFE_END.finditer(text)) if len(text) > _PORTION else ()
    for end in (*ends, len(text)):
        if end - start > _PORTION and last > start:
            yield text[start:last]
            start = last
        last = end
    yield text[start:]
