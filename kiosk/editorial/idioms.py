"""Phrases that mean something else than their words, so that nobody can translate them word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.finding import fault
from kiosk.editorial.outside_pages import everything
from kiosk.editorial.word_lists import WordLists


def check_idioms(library: Library, words: WordLists) -> Iterator[Fault]:
    for said in everything(library):
        for pattern, mend in words.idioms:
            for found in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", said.text, re.IGNORECASE):
                message = f"{found[0][:60]!r} means something else than its words."
                yield fault(said, EditorialRule.IDIOM, message, mend)
