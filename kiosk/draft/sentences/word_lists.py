"""Lists of words, written as a text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.splitlines() if line.strip())
