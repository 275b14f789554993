"""Every editorial rule over one language of a deck that is sound in form."""

from __future__ import annotations

from pathlib import Path

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.editorial.alternatives import check_alternatives
from kiosk.editorial.balance import check_balance
from kiosk.editorial.chances import check_chances
from kiosk.editorial.figures import check_figures
from kiosk.editorial.forbidden import check_forbidden
from kiosk.editorial.lengths import check_pages, check_sentences
from kiosk.editorial.lists import Lists, read_lists
from kiosk.editorial.private import check_private_words
from kiosk.editorial.question_pages import check_question_pages
from kiosk.editorial.reading_grade import check_grades
from kiosk.editorial.terms import check_terms
from kiosk.editorial.touching import check_touching
from kiosk.editorial.uncited import check_uncited
from kiosk.editorial.verdicts import check_verdicts


def editorial_faults(library: Library, deck: Path) -> tuple[Fault, ...]:
    """``deck`` is the folder that the library was read from: ``content/editorial.toml`` lies in it."""
    lists, faults = read_lists(deck)
    found = [
        *faults,
        *check_verdicts(library),
        *check_uncited(library, lists.uncited),
        *check_question_pages(library),
        *check_private_words(library),
        *check_balance(library),
        *check_alternatives(library),
        *check_touching(library),
    ]
    if is_english(library):
        found += _of_english(library, lists)
    return tuple(sorted(set(found)))


def faults_around_values(library: Library, deck: Path) -> tuple[Fault, ...]:
    """Of pages with words in the place of a clinic's values: what those words can make wrong."""
    lists, _ = read_lists(deck)
    if not is_english(library):
        return ()
    found = (
        *check_figures(library),
        *check_forbidden(library, lists.excepts),
        *check_chances(library),
        *check_sentences(library),
    )
    return tuple(sorted(set(found)))


def is_english(library: Library) -> bool:
    """Word lists and reading grades hold for one language."""
    return library.language.split("-")[0] == "en"


def _of_english(library: Library, lists: Lists) -> tuple[Fault, ...]:
    return (
        *check_figures(library),
        *check_forbidden(library, lists.excepts),
        *check_chances(library),
        *check_terms(library),
        *check_sentences(library),
        *check_pages(library),
        *check_grades(library),
    )
