"""Words and claims that no screen may have, unless they stand in a phrase that the author lets stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.finding import fault
from kiosk.editorial.frame import everything
from kiosk.editorial.lists import FILE, Listed, list_fault
from kiosk.editorial.word_lists import ENGLISH, WordLists


def check_forbidden(
    library: Library, excepts: tuple[Listed, ...] = (), words: WordLists = ENGLISH
) -> Iterator[Fault]:
    """``excepts`` are in English; other languages have their own among their ``words``."""
    listed = (*(excepts if words.is_english else ()), *words.excepts)
    phrases = {one.name: _phrase(one.name) for one in listed}
    needed: set[str] = set()
    for said in everything(library):
        stretches = [(found.span(), name) for name, at in phrases.items() for found in at.finditer(said.text)]
        for word, mend in forbidden_in(said.text, words):
            start, end = word.span()
            let_stand = {name for (first, last), name in stretches if first <= start and end <= last}
            needed |= let_stand
            if not let_stand:
                message = f"The words {word[0][:60]!r} must not stand here: {_around(word)!r}."
                told = f"{mend} Where they are quoted or denied, list the phrase in {FILE} under [excepts]."
                yield fault(said, EditorialRule.FORBIDDEN_WORD, message, told)
    for one in listed:
        if one.name not in needed:
            message = f"Nothing needs the exception {one.name[:60]!r}."
            yield list_fault(one.line, message, "Correct the phrase, or take the line out.")


def forbidden_in(text: str, words: WordLists = ENGLISH) -> Iterator[tuple[re.Match[str], str]]:
    """Each stretch of words that is forbidden, with what to say in its place."""
    for pattern, mend in words.all_forbidden:
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE):
            yield match, mend


def _phrase(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)


def _around(word: re.Match[str]) -> str:
    return word.string[max(0, word.start() - 20) : word.end() + 20].strip()[:100]
