"""A medical term is explained on the screen where it first stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.text_pieces import READ_AT_ONCE, on_page
from kiosk.editorial.word_lists import WordLists
from kiosk.editorial.words import sentences

_EXPLAINS = r" (?:is|are|means?)\b|:"


def check_terms(library: Library, words: WordLists) -> Iterator[Fault]:
    for forms in (*words.terms, *words.jargon):
        first = next((page for page in library.pages if stands_on(page, forms)), None)
        if first is not None and not explains(first, forms):
            message = f"The term {forms[0]!r} first stands here, and is not explained."
            mend = 'Add it under "terms:" in the header with a few plain words, or do without it.'
            yield Fault(first.file, 1, EditorialRule.TERM_EXPLAINED.value, message, mend)


def stands_on(page: Page, forms: tuple[str, ...]) -> bool:
    return any(_whole(forms).search(said.text) for said in on_page(page) if said.voice in READ_AT_ONCE)


def explains(page: Page, forms: tuple[str, ...]) -> bool:
    """In its header, or in a sentence that begins with the term and says what it is."""
    if any(term.word.casefold() == form.casefold() for term in page.terms for form in forms):
        return True
    opening = re.compile(rf"(?:(?:the|an?) )?(?:{_any(forms)})(?:{_EXPLAINS})", re.IGNORECASE)
    return any(opening.match(sentence) for said in on_page(page) for sentence in sentences(said.text))


def _whole(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(forms)})\b", re.IGNORECASE)


def _any(forms: tuple[str, ...]) -> str:
    return "|".join(re.escape(form) for form in forms)
