"""Every editorial rule over one language of a deck that is sound in form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.core.deck_values import as_read
from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.alternatives import check_alternatives
from kiosk.editorial.balance import check_balance
from kiosk.editorial.chances import check_chances
from kiosk.editorial.figures import check_figures
from kiosk.editorial.forbidden import check_forbidden
from kiosk.editorial.idioms import check_idioms
from kiosk.editorial.lengths import check_pages, check_sentences
from kiosk.editorial.lists import FILE, Lists, read_lists
from kiosk.editorial.options import check_options
from kiosk.editorial.private import check_private_words
from kiosk.editorial.question_pages import check_question_pages
from kiosk.editorial.reading_grade import check_grades
from kiosk.editorial.terms import check_terms
from kiosk.editorial.times import check_times
from kiosk.editorial.touching import check_touching
from kiosk.editorial.uncited import check_uncited
from kiosk.editorial.verdicts import check_verdicts


def editorial_faults(library: Library, deck: Path) -> tuple[Fault, ...]:
    """``deck`` is the folder that the library was read from: ``content/editorial.toml`` lies in it."""
    lists, faults = read_lists(deck)
    library = as_read(library)
    found = [
        *faults,
        *check_verdicts(library),
        *check_uncited(library, lists.uncited),
        *check_question_pages(library),
        *check_options(library),
        *check_times(library),
        *check_private_words(library),
        *check_balance(library),
        *check_alternatives(library),
        *check_touching(library),
    ]
    found += _of_the_language(library, lists)
    return tuple(sorted(set(found)))


def faults_around_values(library: Library, deck: Path) -> tuple[Fault, ...]:
    """Of pages with words in the place of a clinic's values: what those words can make wrong."""
    lists, _ = read_lists(deck)
    library, words = as_read(library), lists.words_in(library.language)
    found = [*_listed(library, lists)]
    if words.is_english:
        found += (*check_chances(library), *check_sentences(library))
    return tuple(sorted(set(found)))


def _listed(library: Library, lists: Lists) -> Iterator[Fault]:
    """By words that the deck lists for any language, and in English by the program's own too."""
    words = lists.words_in(library.language)
    if words.all_numbers:
        yield from check_figures(library, words)
    if words.all_forbidden:
        yield from check_forbidden(library, lists.excepts, words)
    yield from check_idioms(library, words)


def _of_the_language(library: Library, lists: Lists) -> Iterator[Fault]:
    """How chances are told, and how hard words and sentences are, is known of English alone."""
    words = lists.words_in(library.language)
    yield from _listed(library, lists)
    yield from check_terms(library, words)
    if words.is_english:
        yield from check_chances(library)
        yield from check_sentences(library)
        yield from check_pages(library)
        yield from check_grades(library, words)


def without_lists(languages: Iterable[str], deck: Path) -> tuple[Fault, ...]:
    """Of each language but English whose words nobody listed, once: no fault, but what `check` can't see."""
    lists, faults = read_lists(deck)
    if faults:
        return ()
    missing = {name: lists.words_in(name) for name in languages}
    return tuple(
        Fault(
            f"content/{name}",
            0,
            EditorialRule.WORD_LISTS.value,
            f"Nothing lists {', '.join(words.missing)} for the language {name}, so those rules look for "
            "nothing; how chances are told, and how long and hard sentences are, is held in English only.",
            f"Write them under [{name}] in {FILE}; the authoring guide shows how.",
        )
        for name, words in missing.items()
        if words.missing and not words.is_english
    )
