"""Cuts text into sentences and words."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+(?:[,.][0-9]+)*(?:['\u2019\u2011\-][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.?!…])['\"\u2019\u201d)\]]*\s+")
_SHORTENED = re.compile(r"(?:^|\s)(?:Dr|Mr|Mrs|Ms|St|vs|[A-Z])\.$")
_LONGEST = len(" Mrs.")


def words(text: str) -> tuple[str, ...]:
    """A hyphen joins: "off-label" is one word. So do the stops in "8,000" and "0.5"."""
    return tuple(_WORD.findall(text))


def sentences(text: str) -> tuple[str, ...]:
    """What has no full stop at its end counts as if it had one, so each item of a list is a sentence."""
    found: list[list[str]] = []
    for part in _SENTENCE_END.split(text):
        if found and _SHORTENED.search(found[-1][-1][-_LONGEST:]):
            found[-1].append(part)
        else:
            found.append([part])
    whole = map(" ".join, found)
    return tuple(part for part in whole if words(part))
