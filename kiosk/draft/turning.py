"""Words without which a sentence says something else, or the opposite."""

from __future__ import annotations

import re

from kiosk.draft.word_lists import words
from kiosk.draft.words import plain

_TURNING = words(
    """
    not no never none nothing nobody neither nor cannot without unless until except avoid avoiding stop only
    don dont mustn shouldn isn aren won instead rather against forbidden prohibited donts refrain
    """
)
#: Nothing that ends with one of these is at its end.
_OPEN = _TURNING - words("none nothing nobody only stop instead forbidden prohibited donts") | words(
    """
    a an the and or but if when while because that which who whose than as of to in on at by for from with
    into about between during before after is are was were be been being am has have had do does did may might
    can could must should shall will would your our their my his its this these every each you
    """
)
#: Nor does an item of a list end with one of these.
_NEVER_LAST = words("not never nor unless until without except mustn shouldn a an the and or but if because")
_ANNOUNCES = re.compile(
    r"\b(?:the following|(?:any|all|one|some|most|none) of (?:these|this)|these (?:things|are|is)|as follows"
    r"|listed below|below)\b[^.!?]{0,60}[.:!]*$",
    re.IGNORECASE,
)
_BAD = re.compile(
    r"\b(?:unsafe|dangerous|harmful|forbidden|prohibited|contraindicat\w+|myths?|false|wrong|untrue|mistakes?)\b",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"\b(?:19|20)\d{2}\b|https?:|doi\b|\bet al\b", re.IGNORECASE)
_LONGEST_NOTE = 40
NOTED = "*"
"""Stands in a sentence for the mark of such a note."""
_WORD = re.compile(r"[a-z]+")


def turns(text: str) -> bool:
    """Whether it says no, or sets a bound."""
    return not _TURNING.isdisjoint(_WORD.findall(plain(text)))


def bounds(note: str) -> bool:
    """Whether a note says no to a part of what it is a note to; a source's title bounds nothing."""
    return len(note.split()) <= _LONGEST_NOTE and turns(note) and not _SOURCE.search(note)


def announces_no(text: str) -> bool:
    """Whether it is a whole sentence that says no to what follows it."""
    return bool(_ANNOUNCES.search(text[-90:])) and (turns(text) or bool(_BAD.search(text)))


def is_open(text: str, *, item: bool = False) -> bool:
    """Whether it breaks off in the middle of a sentence; items may end with more words than sentences."""
    ending = plain(text[-60:]).rstrip(" \t\"'*_\ufffc\ufffd")
    if ending.endswith((",", "(", "-", "\u2026")):
        return True
    last = _WORD.findall(ending[-30:])
    return ending[-1:].isalpha() and bool(last) and last[-1] in (_NEVER_LAST if item else _OPEN)
