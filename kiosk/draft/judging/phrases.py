"""Finds the words and phrases of a topics file in sentences, fast enough for a hundred thousand of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.draft.sentences.words import plain

_PART = re.compile(r"\d+(?:[.,]\d+)*%?\*?|[^\W\d_]+(?:'[^\W\d_]+)?\*?")


class Phrases:
    """Knows each phrase by a number. What it finds depends on nothing but the phrases and the sentence."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self._parts = [tuple(_PART.findall(plain(phrase))) for phrase in phrases]
        self._first: dict[str, list[int]] = {}
        self._starred: list[tuple[str, int]] = []
        self._starts: dict[str, tuple[int, ...]] = {}
        for number, parts in enumerate(self._parts):
            if parts and parts[0].endswith("*"):
                self._starred.append((parts[0][:-1], number))
            elif parts:
                self._first.setdefault(parts[0], []).append(number)

    def found_in(self, words: tuple[str, ...]) -> frozenset[int]:
        found: set[int] = set()
        for at, word in enumerate(words):
            for number in self._starting(word):
                if number not in found and self._goes_on(number, words, at):
                    found.add(number)
        return frozenset(found)

    def _starting(self, word: str) -> tuple[int, ...]:
        if word not in self._starts:
            starred = [number for start, number in self._starred if word.startswith(start)]
            self._starts[word] = tuple(sorted([*self._first.get(word, ()), *starred]))
        return self._starts[word]

    def _goes_on(self, number: int, words: tuple[str, ...], at: int) -> bool:
        parts = self._parts[number]
        if len(parts) == 1:
            return True
        there = words[at : at + len(parts)]
        return len(there) == len(parts) and all(map(_is, there, parts))


def _is(word: str, part: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part
