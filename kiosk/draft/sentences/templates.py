"""What is left of a template that nobody filled in: places for words, and parts for some readers only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kiosk.draft.sentences.sentence import Sentence

_PLACEHOLDER = re.compile(
    r"\{\{|\{%|<%|<\?(?:php|=)|\$\{|#\{|<<\s?\w|\*\||\{[A-Za-z_][\w.-]{0,40}\}|%%?[A-Z][A-Z_]{2,40}%|\u00ab\w{1,40}\u00bb"
    r"|\[(?:insert|enter|add|your|patient'?s?|clinic'?s?)\b[^\]]{0,60}\]|\b(?:TBD|TBC|TODO|FIXME|X{3,10})\b"
    r"|\[/?[a-z][\w-]{1,30}(?: [\w-]{1,30}=[^\]\s]{1,80}){1,9} ?/?\]"
)
_MARKS = re.compile(
    r"(?P<opens>\{%-?\s*(?:if|unless|ifequal|case|for|raw|macro)\b|\{\{-?\s*(?:#|if\b|range\b|with\b)|<%-?\s*if\b)"
    r"|\{%-?\s*end|\{\{-?\s*(?:/|end\b)|<%-?\s*(?:end\b|\}|/)"
)


def has_placeholder(text: str) -> bool:
    return bool(_PLACEHOLDER.search(text))


def conditional(sentences: Sequence[Sentence]) -> Iterator[int]:
    """By their numbers, those between the marks of a part; what no mark closes is none."""
    opened: list[int] = []
    for number, sentence in enumerate(sentences):
        for mark in _MARKS.finditer(sentence.text):
            if mark["opens"]:
                opened.append(number)
            elif opened:
                start = opened.pop()
                yield from range(start, number + 1) if not opened else ()
