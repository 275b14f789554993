"""Lines of text and what they look like: a bullet, a heading, a line that was wrapped by hand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

BULLET = re.compile(r"^\s*(?:[•‣◦▪●○·∙■□➢✓✔*+\-\u2013\u2014]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s+(?=\S)")
_SENTENCE_ENDS = (".", "!", "?", ":", ";", ".\u201d", '."', "?\u201d", '?"', ".)")
_LONGEST_HEADING = 11
_NARROWEST, _WIDEST = 40, 130
_FEWEST_WRAPPED = 3
_SLACK = 4


def is_heading(line: str) -> bool:
    """A short line with no closing stop."""
    words = line.split()
    if not words or len(words) > _LONGEST_HEADING or BULLET.match(line):
        return False
    return words[-1][-1] not in ".!,;:" and any(sign.isalpha() for sign in line)


def ends_sentence(line: str) -> bool:
    return line.rstrip().endswith(_SENTENCE_ENDS)


def wrapped_at(lines: Sequence[str]) -> int:
    """The width at which the whole text was wrapped by hand, or 0 where a line is a paragraph."""
    followed = [
        line.rstrip()
        for line, after in pairwise(lines)
        if line.strip() and after.strip() and not BULLET.match(after)
    ]
    if len(followed) < _FEWEST_WRAPPED:
        return 0
    width = max(len(line) for line in lines)
    typical = median(len(line) for line in followed)
    ended = sum(ends_sentence(line) for line in followed)
    even = typical >= _NARROWEST and width <= _WIDEST and typical >= 0.7 * width
    return width if even and ended * 2 < len(followed) else 0


def goes_on(line: str, after: str, width: int) -> bool:
    """Whether ``after`` continues ``line``: its first word would not have fitted there any more."""
    first = after.split()[0]
    return len(line.rstrip()) + 1 + len(first) > width - _SLACK
