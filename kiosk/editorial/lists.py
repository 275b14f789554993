"""``content/editorial.toml``: what the editor's rules let stand in this deck, each with its reason.

``[uncited]`` names statements that may be used and that no page needs; ``[excepts]`` holds phrases round a
forbidden word that quote or deny it, such as "not proven". The phrase alone is let stand, not the word.
Tables under a language's name, such as ``[en.forbidden]``, hold its words.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.fault import Fault
from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.word_lists import Listed as Listed
from kiosk.editorial.word_lists import WordLists, base_of
from kiosk.editorial.word_tables import is_language, words_of, wrong_in
from kiosk.files.limits import DECK_FILE
from kiosk.files.toml import read_toml
from kiosk.files.toml_lines import line_naming, line_of
from kiosk.files.unfit import Unfit, UnfitError

FILE = "content/editorial.toml"
_FORM = (
    'Write [uncited] and [excepts], and below them one line each: name = "reason"; words of a language stand '
    "under its name, such as [en.forbidden]."
)


class Lists(Struct, frozen=True):
    uncited: tuple[Listed, ...] = ()
    excepts: tuple[Listed, ...] = ()
    words: tuple[WordLists, ...] = ()

    def words_in(self, language: str) -> WordLists:
        """A region without words of its own has those of its language: ``en-GB`` those of ``en``."""
        by_name = {words.language: words for words in self.words}
        found = by_name.get(language) or by_name.get(base_of(language)) or WordLists()
        return replace(found, language=language)


def read_lists(deck: Path) -> tuple[Lists, tuple[Fault, ...]]:
    """Without the file, both lists are empty."""
    try:
        written = read_toml(deck / FILE, DECK_FILE, within=deck)
    except UnfitError as reason:
        if reason.why is Unfit.MISSING:
            return Lists(), ()
        mend = _FORM if reason.why is Unfit.NOT_TOML else reason.mend
        return Lists(), (list_fault(reason.line, reason.message, mend),)
    data, text = written.tables, written.text
    tables = {
        name: cast("dict[str, object]", table) for name, table in data.items() if _is_words(name, table)
    }
    words = tuple(words_of(name, table, lambda found: _listed(found, text)) for name, table in tables.items())
    lists = Lists(_listed(data.get("uncited"), text), _listed(data.get("excepts"), text), words)
    reasoned = (*lists.uncited, *lists.excepts, *(one for each in words for one in each.excepts))
    without = (_without_reason(one) for one in reasoned if not one.reason)
    wrong = (fault for name, table in tables.items() for fault in _wrong_words(name, table, deck, text))
    return lists, (*_strays(data, text), *wrong, *without)


def _is_words(name: str, table: object) -> bool:
    return is_language(name) and isinstance(table, dict)


def _wrong_words(language: str, table: dict[str, object], deck: Path, text: str) -> Iterator[Fault]:
    """``deck`` tells which languages there are."""
    if not (deck / "content" / language).is_dir():
        message = f"The deck has nothing in the language {language}."
        yield list_fault(line_of([language], text), message, "Correct its name, or take its words out.")
    for wrong in wrong_in(table):
        yield list_fault(line_naming(wrong.name, text), wrong.message, wrong.mend)


def _strays(data: dict[str, object], text: str) -> Iterator[Fault]:
    for name, value in data.items():
        if _is_words(name, value):
            continue
        if name not in ("uncited", "excepts"):
            yield list_fault(line_of([name], text), f"{name[:40]!r} belongs to no list.", _FORM)
        elif not isinstance(value, dict):
            yield list_fault(line_of([name], text), f"{name} is no list of lines.", _FORM)


def list_fault(line: int, message: str, mend: str) -> Fault:
    return Fault(FILE, line, EditorialRule.EDITORIAL_LIST.value, message, mend)


def _listed(reasons: object, text: str) -> tuple[Listed, ...]:
    """What is no text counts as no reason."""
    table = cast("dict[str, object]", reasons) if isinstance(reasons, dict) else {}
    return tuple(
        Listed(name, reason.strip() if isinstance(reason, str) else "", line_naming(name, text))
        for name, reason in table.items()
    )


def _without_reason(one: Listed) -> Fault:
    return list_fault(one.line, f"Nothing says why {one.name[:60]!r} may stand.", "Write the reason.")
