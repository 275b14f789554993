"""Lines of text and what they look like: a bullet, a heading, a line that was wrapped by hand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from kiosk.draft.sentences.quiz_options import BOX, LETTER

BULLET = re.compile(r"^\s*(?:[•‣◦▪●○·∙■□➢✓✔*+\-\u2013\u2014]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s+(?=\S)")
_SENTENCE_ENDS = (".", "!", "?", ":", ";", ".\u201d", '."', "?\u201d", '?"', ".)")
_LONGEST_HEADING = 11
_NARROWEST, _WIDEST = 40, 130
_FEWEST_WRAPPED = 3
_SLACK = 4
_LINES_OF_OPTION = 8


def is_heading(line: str) -> bool:
    """A short line with no closing stop."""
    words = line.split()
    if not words or len(words) > _LONGEST_HEADING or BULLET.match(line):
        return False
    return words[-1][-1] not in ".!,;:" and any(sign.isalpha() for sign in line)


def is_item(line: str) -> bool:
    return bool(BULLET.match(line + " ") or BOX.match(line))


def options(lines: Sequence[str]) -> frozenset[int]:
    """The numbers of lines that start with a letter as options do: A, and a few lines on B. One letter alone
    may be that of a name, which its line only goes on with."""
    told = [(number, found[1]) for number, line in enumerate(lines) if (found := LETTER.match(line))]
    near = [
        (number, after)
        for (number, letter), (after, other) in pairwise(told)
        if after - number <= _LINES_OF_OPTION and ord(other) - ord(letter) == 1
    ]
    return frozenset(number for pair in near for number in pair)


def without_bullet(item: str) -> str:
    """A letter or a box stays: it may be an option's, and the quiz test takes it off where it is none."""
    return item if LETTER.match(item) or BOX.match(item) else BULLET.sub("", item)


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
